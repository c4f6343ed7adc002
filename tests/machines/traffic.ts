// Readers and somebody who saves, going on whatever happens, each answer noted with when it was asked for.
import { randomUUID } from "node:crypto";
import { pause } from "./cluster";

export interface Read {
  /** Milliseconds of performance.now(). */
  asked: number;
  took: number;
  address: string;
  /** 0: no answer at all. */
  status: number;
  /** The release that it shows; null where it shows none. */
  turn: number | null;
}

export interface Save {
  asked: number;
  took: number;
  key: string;
  status: number;
  isSaved: boolean;
}

/** Every reading shows `Turn N`, of the N-th release. */
export function readTurn(text: string): number | null {
  // What was searched for stands in an element of its own.
  const turns = [...text.replaceAll(/<\/?mark[^>]*>/g, "").matchAll(/\bTurn (\d+)\b/gi)].map(([, turn]) =>
    Number(turn),
  );
  return turns.length === 0 ? null : Math.max(...turns);
}

const BETWEEN_READS_MS = 10;
const BETWEEN_SAVES_MS = 40;

/** `addresses`: asked in turn by each reader. A `*` in one becomes a number that was never there before. */
export function startReaders(origin: string, addresses: readonly string[], count: number) {
  const reads: Read[] = [];
  let isOn = true;
  let number = 0;
  const read = async (place: number) => {
    for (let at = place; isOn; at += 1) {
      number += 1;
      const address = (addresses[at % addresses.length] ?? "/").replace("*", String(number));
      const asked = performance.now();
      const { status, turn } = await fetch(`${origin}${address}`)
        .then(async (answer) => ({ status: answer.status, turn: readTurn(await answer.text()) }))
        .catch(() => ({ status: 0, turn: null }));
      reads.push({ asked, took: performance.now() - asked, address, status, turn });
      await pause(BETWEEN_READS_MS);
    }
  };
  const all = Promise.all(Array.from({ length: count }, (_, place) => read(place)));
  const stop = async () => {
    isOn = false;
    await all;
  };
  return { reads, stop };
}

/** Adds one source after the other to a draft. */
export function startSaving(origin: string, slug: string, token: string) {
  const saves: Save[] = [];
  let isOn = true;
  const save = async () => {
    while (isOn) {
      const key = `made-${saves.length + 1}`;
      const asked = performance.now();
      const { status, isSaved } = await saveSource(origin, slug, token, key);
      saves.push({ asked, took: performance.now() - asked, key, status, isSaved });
      await pause(BETWEEN_SAVES_MS);
    }
  };
  const all = save();
  const stop = async () => {
    isOn = false;
    await all;
  };
  return { saves, stop };
}

export async function saveSource(origin: string, slug: string, token: string, key: string) {
  const value = { key, title: key, publisher: "Nobody", url: "https://example.org/", kind: "official" };
  const edits = [{ kind: "source", id: key, basedOn: null, value }];
  return fetch(`${origin}/admin/api/negotiations/${slug}/edits`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: origin, Cookie: `parley=${token}` },
    body: JSON.stringify({ requestId: randomUUID(), edits }),
  })
    .then(async (answer) => {
      const text = await answer.text();
      return { status: answer.status, isSaved: answer.ok && JSON.parse(text).ok === true, text };
    })
    .catch(() => ({ status: 0, isSaved: false, text: "" }));
}
