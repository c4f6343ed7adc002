// Reads of a libSQL server that has a replica: the primary's while it answers, else the replica's, so that reading goes
// on while the primary is away (docs/decisions/0028-several-machines.md).
import type { Client, InStatement, ResultSet } from "@libsql/client";
import { DatabaseUnavailable, readTrouble } from "./database-error";

type Source = Pick<Client, "execute">;

/** How often both are looked at, and how long a look waits for an answer; milliseconds. */
const LOOK_MS = 1_000;

/** How far a database is: what became public, and what was done at all. Both only grow. */
interface Mark {
  shown: number;
  done: number;
}

const MARK = `SELECT (SELECT MAX("id") FROM "PublicChange") AS "shown", (SELECT MAX("id") FROM "Revision") AS "done"`;

/** Throws "unreachable" also where no answer comes in time. */
async function readMark(source: Source): Promise<Mark> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseUnavailable("unreachable")), LOOK_MS);
  });
  try {
    const [row] = (await Promise.race([source.execute(MARK), patience])).rows;
    return { shown: Number(row?.shown ?? 0), done: Number(row?.done ?? 0) };
  } finally {
    clearTimeout(timer);
  }
}

export class Standby {
  readonly #primary: Source;
  readonly #replica: Source;
  readonly #say: (what: string) => void;
  #isAway = false;
  /** The replica has what the primary had at the look before: what it lacks is younger than two looks. */
  #keepsUp = false;
  #last: Mark | null = null;
  /** Of each read that waits for the primary: ends its waiting. */
  readonly #waiting = new Set<() => void>();
  #timer: NodeJS.Timeout | null = null;

  /** `say`: told once when the primary is away, and when it is back. */
  constructor(primary: Source, replica: Source, say: (what: string) => void) {
    this.#primary = primary;
    this.#replica = replica;
    this.#say = say;
  }

  /** One statement that only reads. Throws what the primary throws where the replica cannot answer for it. */
  async execute(statement: InStatement): Promise<ResultSet> {
    if (this.#isAway && this.#keepsUp) return this.#replica.execute(statement);
    try {
      return await this.#askPrimary(statement);
    } catch (error) {
      if (readTrouble(error) !== "unreachable") throw error;
      this.#setAway(true);
      if (!this.#keepsUp) throw error;
      return this.#replica.execute(statement);
    }
  }

  /** One that is found to be away meanwhile need not be waited for. */
  #askPrimary(statement: InStatement): Promise<ResultSet> {
    return new Promise((resolve, reject) => {
      const giveUp = () => reject(new DatabaseUnavailable("unreachable"));
      this.#waiting.add(giveUp);
      this.#primary
        .execute(statement)
        .then(resolve, reject)
        .finally(() => this.#waiting.delete(giveUp));
    });
  }

  /** Whether the primary answers, and whether the replica keeps up with it. Never throws. */
  async look(): Promise<void> {
    let mark: Mark;
    try {
      mark = await readMark(this.#primary);
      this.#setAway(false);
    } catch (error) {
      if (readTrouble(error) === "unreachable") this.#setAway(true);
      return;
    }
    const due = this.#last ?? mark;
    this.#last = mark;
    this.#keepsUp = await readMark(this.#replica).then(
      ({ shown, done }) => shown >= due.shown && done >= due.done,
      () => false,
    );
  }

  /** Looks again and again, until `stop`. */
  start(): void {
    const goOn = () => {
      this.#timer = setTimeout(() => void this.look().then(() => this.#timer && goOn()), LOOK_MS).unref();
    };
    goOn();
    void this.look();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #setAway(isAway: boolean): void {
    if (isAway && this.#keepsUp) for (const giveUp of this.#waiting) giveUp();
    if (this.#isAway === isAway) return;
    this.#isAway = isAway;
    this.#say(
      isAway
        ? `The primary of the database does not answer. ${this.#keepsUp ? "The replica is read meanwhile." : "The replica does not keep up and is not read."}`
        : "The primary of the database answers again.",
    );
  }
}
