// What several machines promise, tried: under load a release is published, and one machine after the other dies and
// comes back. Everything that is not as promised is a fault, in a sentence.
import { createClient } from "@libsql/client";
import { makeShareLink } from "../e2e/support/share-link";
import { makePerson } from "../e2e/support/sign-in";
import type { Cluster, Machine } from "./cluster";
import { pause, until } from "./cluster";
import type { Found } from "./one-application";
import { publishCase } from "./publish-case";
import { type Read, readTurn, saveSource, startReaders, startSaving } from "./traffic";

const SLUG = "machines";
const DRAFT = "drafted";
const READERS = 6;
/** In it every machine looks twice at how far the replica is. */
const LOOKED_MS = 2_500;
/** What is published is everywhere by then, in milliseconds. */
const STALE_MS = 2_000;

const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`;

/** `hold`: milliseconds of load on each state of the cluster. */
export async function survive(cluster: Cluster, folder: string, hold: number): Promise<Found> {
  const { origin, apps, primary, replica } = cluster;
  const faults: string[] = [];
  const figures: [string, string][] = [];
  const published: { turn: number; at: number }[] = [];
  /** When the application died. */
  let diedAt: number | null = null;

  const turnAt = async (machine: { origin: string }) =>
    readTurn(await (await fetch(`${machine.origin}/negotiations/${SLUG}`)).text());
  /** Publishes the next release, until every machine that runs shows it. */
  const publish = async (running: readonly Machine[]) => {
    const turn = published.length + 1;
    await publishCase(cluster, folder, { slug: SLUG, title: `Turn ${turn}` });
    published.push({ turn, at: performance.now() });
    return Promise.all(
      running.map((app) => until(async () => (await turnAt(app)) === turn, `turn ${turn} on ${app.origin}`)),
    );
  };

  await publishCase(cluster, folder, { slug: DRAFT, title: "Only drafted" });
  await publish(apps);
  const person = await makePerson({ role: "analyst", database: primary.origin });
  const link = await makeShareLink({ database: primary.origin, slug: SLUG });
  const readers = startReaders(
    origin,
    [
      `/negotiations/${SLUG}`,
      // Not kept: made anew for each.
      `/negotiations/${SLUG}?reader=*`,
      "/",
      `/api/v1/negotiations/${SLUG}`,
      `/search?q=turn&reader=*`,
      `/s/${link.token}`,
    ],
    READERS,
  );
  const saving = startSaving(origin, DRAFT, person.token);

  /** What readers and the one who saves met since `from`. */
  const report = (what: string, from: number) => {
    const reads = readers.reads.filter(({ asked }) => asked >= from);
    const saves = saving.saves.filter(({ asked }) => asked >= from);
    const longest = Math.max(0, ...reads.map(({ took }) => took));
    figures.push([
      what,
      `${reads.length} reads, ${reads.filter(isWrong).length} wrong, longest ${seconds(longest)}; ${saves.filter(({ isSaved }) => isSaved).length} saves, ${saves.filter(({ isSaved }) => !isSaved).length} refused`,
    ]);
    if (reads.length === 0) faults.push(`Nobody read anything while ${what}.`);
    return { reads, saves };
  };
  /** What an application was just answering when it died comes to an end in the middle: nobody can go on with it. */
  const isBrokenOff = ({ status, asked, took }: Read) =>
    status === 0 && diedAt !== null && asked <= diedAt && diedAt <= asked + took;
  const isWrong = (read: Read) => {
    if (isBrokenOff(read)) return false;
    const { status, turn, asked } = read;
    const due = published.findLast(({ at }) => at < asked - STALE_MS)?.turn ?? 0;
    return status !== 200 || turn === null || turn < due;
  };
  const during = async (what: string, work: () => Promise<void>) => {
    const from = performance.now();
    await work();
    await pause(hold);
    return report(what, from);
  };
  const expectSaves = (what: string, saves: { isSaved: boolean }[]) => {
    if (!saves.some(({ isSaved }) => isSaved)) faults.push(`Nothing could be saved while ${what}.`);
  };

  try {
    const calm = await during("all run", async () => {
      for (let turn = 0; turn < 2; turn += 1) {
        const took = Math.max(...(await publish(apps)));
        figures.push(["a publish is on both machines after", seconds(took)]);
        if (took > STALE_MS) faults.push(`A publish was everywhere only after ${seconds(took)}.`);
      }
    });
    expectSaves("all run", calm.saves);

    const [app, other] = apps;
    const lost = await during("one application is dead", async () => {
      diedAt = performance.now();
      await app.kill();
      await publish([other]);
    });
    expectSaves("one application is dead", lost.saves.slice(1));
    await during("it is back", async () => {
      await app.start();
      figures.push(["it shows what was published meanwhile after", seconds((await publish(apps))[0] ?? 0)]);
    });

    const alone = await during("the replica is dead", async () => {
      await replica.kill();
      await publish(apps);
    });
    expectSaves("the replica is dead", alone.saves);
    await during("it is back", async () => {
      await replica.start();
      await publish(apps);
      const latest = published.length;
      const client = createClient({ url: replica.origin });
      const has = async () => {
        const { rows } = await client.execute(`SELECT MAX("number") AS "n" FROM "Release"`);
        return Number(rows[0]?.n) === latest;
      };
      figures.push([
        "the replica has what it missed after",
        seconds(await until(has, "the replica keeps up")),
      ]);
      client.close();
    });
    await pause(LOOKED_MS);

    await primary.kill();
    const away = await during("the primary is dead", async () => {
      await tryWriting();
    });
    if (away.saves.some(({ isSaved }) => isSaved)) faults.push("A save was acknowledged without a primary.");
    const waited = Math.max(...away.saves.map(({ took }) => took));
    figures.push(["a save is refused within", seconds(waited)]);
    const back = performance.now();
    await primary.start();
    const canSave = (at: Machine, key: string) => async () =>
      (await saveSource(at.origin, DRAFT, person.token, key)).isSaved;
    for (const [at, each] of apps.entries())
      await until(canSave({ ...each, origin }, `back-${at}`), "saving works again");
    figures.push(["the primary is back; saved again after", seconds(performance.now() - back)]);
    await pause(LOOKED_MS);
    await during("the primary takes questions and answers none", async () => {
      process.kill(primary.pid(), "SIGSTOP");
      await pause(LOOKED_MS);
      process.kill(primary.pid(), "SIGCONT");
    });
    const again = await during("all run again", async () => {
      figures.push(["a publish is on both machines after", seconds(Math.max(...(await publish(apps))))]);
    });
    expectSaves("all run again", again.saves);
  } finally {
    await readers.stop();
    await saving.stop();
  }

  const wrong = readers.reads.filter(isWrong);
  for (const { address, status, turn } of wrong.slice(0, 10))
    faults.push(
      `${address} was answered with ${status} and showed ${turn === null ? "no turn" : `turn ${turn}`}.`,
    );
  const client = createClient({ url: primary.origin });
  const { rows } = await client.execute('SELECT "key" FROM "Source"');
  client.close();
  const kept = new Set(rows.map(({ key }) => key));
  const acknowledged = saving.saves.filter(({ isSaved }) => isSaved);
  const missing = acknowledged.filter(({ key }) => !kept.has(key));
  if (missing.length > 0) faults.push(`${missing.length} acknowledged saves are gone.`);
  figures.push([
    "of all acknowledged saves are there",
    `${acknowledged.length - missing.length} of ${acknowledged.length}`,
  ]);
  const brokenOff = readers.reads.filter(isBrokenOff).length;
  figures.push(["reads that broke off as an application died", String(brokenOff)]);
  if (brokenOff > READERS) faults.push(`${brokenOff} reads broke off as an application died.`);
  figures.push(["reads in all", `${readers.reads.length}, of which wrong or stale ${wrong.length}`]);
  return { faults, figures };

  /** Whoever writes now is told so. */
  async function tryWriting(): Promise<void> {
    const answer = await saveSource(origin, DRAFT, person.token, "refused");
    figures.push(["a save without the primary is answered", `${answer.status} ${answer.text}`]);
    if (answer.status < 500) faults.push(`A save without the primary was answered with ${answer.status}.`);
  }
}
