import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { copyProject, runIn } from "./copy-project";

const LOCK = "held/lock";
// Says when it has the lock, works until something is typed, and says when it is done.
const WORKER = `
import { withLock } from "./scripts/lock.mjs";
await withLock("${LOCK}", (pid) => console.log("waits for " + pid), async () => {
  console.log("begins");
  await new Promise((resolve) => process.stdin.once("data", resolve));
  console.log("ends");
});
process.exit(0);
`;

function makeProject() {
  return copyProject({ "worker.mjs": WORKER });
}

test("a second one waits for the first, says for whom, and then has its turn", async () => {
  const folder = makeProject();
  const first = runIn(folder, ["worker.mjs"]);
  await first.says("begins");
  const second = runIn(folder, ["worker.mjs"]);
  await second.says(`waits for ${first.child.pid}`);
  first.child.stdin?.write("go\n");
  expect((await first.ended).out).toBe("begins\nends\n");
  await second.says("begins");
  second.child.stdin?.write("go\n");
  expect((await second.ended).code).toBe(0);
  expect(existsSync(path.join(folder, LOCK))).toBe(false);
});

test("the lock of a process that was killed is taken over at once", async () => {
  const folder = makeProject();
  const first = runIn(folder, ["worker.mjs"]);
  await first.says("begins");
  first.child.kill("SIGKILL");
  await first.ended;
  expect(readFileSync(path.join(folder, LOCK), "utf8")).toBe(`${first.child.pid} ${hostname()}`);
  const second = runIn(folder, ["worker.mjs"]);
  second.child.stdin?.write("go\n");
  expect((await second.ended).out).toBe("begins\nends\n");
});

test("many at once have it one after the other", async () => {
  const folder = copyProject({
    "worker.mjs": `
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { withLock } from "./scripts/lock.mjs";
for (let round = 0; round < 3; round++) {
  await withLock("${LOCK}", () => {}, async () => {
    if (existsSync("inside")) throw new Error("two at once");
    writeFileSync("inside", "");
    await new Promise((resolve) => setImmediate(resolve));
    rmSync("inside");
  });
}
`,
  });
  mkdirSync(path.join(folder, "held"));
  // The number of a process that cannot exist: all of them find a dead holder.
  writeFileSync(path.join(folder, LOCK), `99999999 ${hostname()}`);
  const ends = await Promise.all([1, 2, 3, 4].map(() => runIn(folder, ["worker.mjs"]).ended));
  expect(ends.map(({ code, err }) => ({ code, err }))).toEqual(ends.map(() => ({ code: 0, err: "" })));
});
