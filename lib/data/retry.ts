// Waiting for a busy database without blocking anything else: SQLite's own waiting would stop the whole process.
import { setTimeout as wait } from "node:timers/promises";
import { asDatabaseError, readTrouble } from "./database-error";

/** Longer than any transaction of ours takes, short enough for somebody who waits for an answer. */
const MOST_MS = 5_000;
const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 100;

/**
 * Runs `work` again while the database is busy, for at most `most` milliseconds, with growing pauses of uneven length.
 * `work` must be a whole transaction: whatever it read is stale when it runs again. Throws DatabaseUnavailable where the
 * database is in trouble, and what `work` throws otherwise.
 */
export async function retryWhileBusy<Result>(
  work: () => Promise<Result>,
  most: number = MOST_MS,
): Promise<Result> {
  const begun = performance.now();
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      const left = begun + most - performance.now();
      if (readTrouble(error) !== "busy" || left <= 0) throw asDatabaseError(error);
      await wait(Math.min(left, pause * (0.5 + Math.random())));
    }
  }
}
