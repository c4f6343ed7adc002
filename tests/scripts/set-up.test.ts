// What a person sees who starts the program where something is in the way.
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { explainCause, explainListening } from "../../scripts/failure.mjs";
import { copyProject, runIn } from "./copy-project";

/** A project that needs one package, from a registry that nobody answers at. */
const NEEDS_A_PACKAGE = {
  "package.json": JSON.stringify({
    name: "p",
    version: "1.0.0",
    type: "module",
    dependencies: { left: "1.0.0" },
  }),
  "package-lock.json": JSON.stringify({
    name: "p",
    version: "1.0.0",
    lockfileVersion: 3,
    packages: {
      "": { name: "p", version: "1.0.0", dependencies: { left: "1.0.0" } },
      "node_modules/left": { version: "1.0.0" },
    },
  }),
};

/** An address on which nobody listens: whoever calls is refused at once. */
async function deadAddress(): Promise<string> {
  const { port, close } = await occupyPort();
  await close();
  return `http://127.0.0.1:${port}/`;
}

async function occupyPort() {
  const server = createServer((socket) => socket.unref());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port, close };
}

async function freePort(): Promise<string> {
  const { port, close } = await occupyPort();
  await close();
  return String(port);
}

describe("npm start", () => {
  test("says which port is in use and how to choose another, before the long work", async () => {
    const { port, close } = await occupyPort();
    onTestFinished(close);
    const folder = copyProject(NEEDS_A_PACKAGE);
    const { code, out, err } = await runIn(folder, ["scripts/start.mjs"], { PORT: String(port) }).ended;
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toBe(
      `Port ${port} is in use, by another program or by Parley itself: stop that one, or choose another port: PORT=${port + 1} npm start\n`,
    );
    expect(existsSync(path.join(folder, "node_modules"))).toBe(false);
  });

  test.each(["0", "65536", "http", "30 00", "-1"])("refuses PORT=%s in a sentence", async (port) => {
    const { code, err } = await runIn(copyProject(), ["scripts/start.mjs"], { PORT: port }).ended;
    expect(code).toBe(1);
    expect(err).toBe(`PORT must be a whole number from 1 to 65535, not "${port}".\n`);
  });

  test("says that npm cannot reach its registry, and does not think afterwards that it has installed", async () => {
    const folder = copyProject(NEEDS_A_PACKAGE);
    const env = {
      PORT: await freePort(),
      npm_config_registry: await deadAddress(),
      npm_config_fetch_retries: "0",
      npm_config_cache: path.join(folder, "cache"),
    };
    const { code, out, err } = await runIn(folder, ["scripts/start.mjs"], env).ended;
    expect(code).toBe(1);
    expect(out).toBe("Installing packages … failed\n");
    expect(err).toBe(
      "npm could not reach its package registry: check the network connection (or npm's proxy and registry settings) and try again.\n",
    );
    expect(
      readdirSync(path.join(folder, "node_modules")).filter((name) => name.startsWith(".parley")),
    ).toEqual([]);
  });

  test("says that the disk is full where npm lost files and says that all is well, and begins anew afterwards", async () => {
    // In the place of npm: a full disk cannot be had without being root.
    const folder = copyProject({
      ...NEEDS_A_PACKAGE,
      "node_modules/half/package.json": "{}",
      "npm.js": `import { existsSync } from "node:fs";
console.error(existsSync("node_modules/half") ? "npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write" : "");
process.exit(existsSync("node_modules/half") ? 0 : 1);`,
    });
    const env = { PORT: await freePort(), npm_execpath: path.join(folder, "npm.js") };
    const full = await runIn(folder, ["scripts/start.mjs"], env).ended;
    expect(full).toEqual({
      code: 1,
      out: "Installing packages … failed\n",
      err: "The disk is full: free about 2 GB and try again.\n",
    });
    const again = await runIn(folder, ["scripts/start.mjs"], env).ended;
    expect(again.err).toContain("Installing packages failed");
    expect(existsSync(path.join(folder, "node_modules/half"))).toBe(false);
  });

  test("stops what it has started when it is told to stop", { timeout: 30_000 }, async () => {
    // In the place of npm, a program that says its number and goes on for ever.
    const folder = copyProject({
      ...NEEDS_A_PACKAGE,
      "npm.js": `import { writeFileSync } from "node:fs";
writeFileSync("npm.pid", String(process.pid));
setInterval(() => {}, 1000);`,
    });
    for (const [signal, exit] of [
      ["SIGTERM", 143],
      ["SIGINT", 130],
    ] as const) {
      const env = { PORT: await freePort(), npm_execpath: path.join(folder, "npm.js") };
      const start = runIn(folder, ["scripts/start.mjs"], env);
      const pidFile = path.join(folder, "npm.pid");
      // The file is there before the number is in it, and number "" is 0: this very group, which never ends.
      const readPid = () => Number((existsSync(pidFile) && readFileSync(pidFile, "utf8")) || Number.NaN);
      await expect.poll(readPid, { timeout: 10_000 }).toBeGreaterThan(1);
      start.child.kill(signal);
      expect(await start.ended).toEqual({ code: exit, out: "Installing packages … ", err: "" });
      expect(() => process.kill(readPid(), 0)).toThrow("ESRCH");
      rmSync(pidFile);
      expect(existsSync(path.join(folder, "node_modules/.parley-set-up.lock"))).toBe(false);
    }
  });
});

test("an old Node is told so before anything that it cannot read", async () => {
  const folder = copyProject({
    "old.mjs": `Object.defineProperty(process.versions, "node", { value: "18.19.0" });
await import("./scripts/start.mjs");`,
  });
  const { code, err } = await runIn(folder, ["old.mjs"]).ended;
  expect(code).toBe(1);
  expect(err).toMatch(
    /^Parley needs Node\.js 20\.19 or later, and this is v\S+: install a newer one from .*\n$/,
  );
});

test("a folder without the right to write is named", async () => {
  const folder = copyProject(NEEDS_A_PACKAGE);
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
  // Root may write everywhere: there it is tried as nobody.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { code, out, err } = await runIn(folder, ["scripts/start.mjs"], { PORT: await freePort() }, user)
    .ended;
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^The folder .* may not be written to by this user: .*\n$/);
});

test("the usual causes are said in a sentence each", () => {
  expect(explainCause("npm error ENOSPC: no space left on device, write")).toMatch(/^The disk is full: /);
  expect(explainCause("thread panicked: No space left on device (os error 28)")).toMatch(
    /^The disk is full: /,
  );
  expect(explainCause("EROFS: read-only file system, mkdir '/p'")).toMatch(/read-only disk/);
  expect(explainCause("EACCES: permission denied, mkdir '/p'")).toMatch(/may not be written to/);
  expect(explainCause("SyntaxError: Unexpected token")).toBeNull();
  expect(explainListening({ name: "Error", message: "", code: "EACCES" }, 80)).toMatch(
    /^This user may not open port 80/,
  );
});
