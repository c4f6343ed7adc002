import { beforeEach, describe, expect, test } from "vitest";
import type { PublicChanges } from "@/lib/data/public-changes";
import type { CacheScope } from "@/lib/request/page-cache/cache-scope";
import { KeptAnswer } from "@/lib/request/page-cache/kept-answer";
import { PageCache } from "@/lib/request/page-cache/page-cache";

const A: CacheScope = { of: "negotiation", slug: "a" };
const B: CacheScope = { of: "negotiation", slug: "b" };
const ALL: CacheScope = { of: "everything" };

const answer = (bytes = 100) =>
  new KeptAnswer({ status: 200, headers: { "content-type": "image/png" }, body: Buffer.alloc(bytes) });

let clock = 0;
let writes = 0;
let changed: PublicChanges["slugs"] = new Set();
let asked = 0;
let broken = false;

beforeEach(() => {
  clock = 0;
  writes = 0;
  changed = new Set();
  asked = 0;
  broken = false;
});

function makeCache(limit = 1_000_000): PageCache {
  return new PageCache({
    limit,
    now: () => clock,
    countWrites: () => writes,
    listChanges: async () => {
      asked += 1;
      if (broken) throw new Error("The database is away.");
      const slugs = changed;
      changed = new Set();
      return { cursor: { id: asked, token: "" }, slugs };
    },
  });
}

/** Looks up as a request does; counts what is made. */
function makeReader(cache: PageCache) {
  const made: string[] = [];
  const read = async (key: string, scope: CacheScope, bytes?: number, keep = true) => {
    await cache.refresh();
    return cache.get(key, scope, async () => {
      made.push(key);
      return { answer: answer(bytes), keep };
    });
  };
  return { made, read };
}

describe("the page cache", () => {
  test("makes an answer once for all who wait, and gives it to all who come later", async () => {
    const { made, read } = makeReader(makeCache());
    const all = await Promise.all(Array.from({ length: 10_000 }, () => read("/a", A)));
    expect(made).toEqual(["/a"]);
    expect(new Set(all.map((got) => got.answer)).size).toBe(1);
    expect((await read("/a", A)).use).toBe("hit");
    expect(made).toHaveLength(1);
  });

  test("gives nothing of a negotiation that was made before it changed; others stay", async () => {
    const { made, read } = makeReader(makeCache());
    for (const [key, scope] of [
      ["/a", A],
      ["/b", B],
      ["/", ALL],
    ] as const)
      await read(key, scope);
    changed = new Set(["a"]);
    clock += 1_000;
    for (const [key, scope] of [
      ["/a", A],
      ["/b", B],
      ["/", ALL],
    ] as const)
      await read(key, scope);
    expect(made).toEqual(["/a", "/b", "/", "/a", "/"]);
    changed = "all";
    clock += 1_000;
    for (const [key, scope] of [
      ["/a", A],
      ["/b", B],
      ["/", ALL],
      ["x.js", { of: "build" }],
    ] as const)
      await read(key, scope);
    expect(made.slice(5)).toEqual(["/a", "/b", "/", "x.js"]);
  });

  test("an answer that was being made while something changed is given to those who waited, and to nobody later", async () => {
    const cache = makeCache();
    const { made, read } = makeReader(cache);
    await cache.refresh();
    let finish = () => {};
    const slow = cache.get("/a", A, () => {
      made.push("old");
      return new Promise((resolve) => {
        finish = () => resolve({ answer: answer(), keep: true });
      });
    });
    changed = new Set(["a"]);
    clock += 1_000;
    const later = read("/a", A);
    expect((await later).use).toBe("fwd=miss; stored");
    finish();
    await slow;
    expect((await read("/a", A)).answer).toBe((await later).answer);
    expect(made).toEqual(["old", "/a"]);
    expect((await read("/a", A)).answer).not.toBe((await slow).answer);
  });

  test("looks again after 200 ms, and at once after a write of its own process", async () => {
    const cache = makeCache();
    const { read } = makeReader(cache);
    await read("/a", A);
    await read("/a", A);
    clock += 200;
    await read("/a", A);
    expect(asked).toBe(1);
    clock += 1;
    await Promise.all([read("/a", A), read("/b", B)]);
    expect(asked).toBe(2);
    writes += 1;
    await read("/a", A);
    expect(asked).toBe(3);
  });

  test("gives nothing where it cannot learn what has changed, and goes on when it can", async () => {
    const { made, read } = makeReader(makeCache());
    await read("/a", A);
    broken = true;
    clock += 1_000;
    await expect(read("/a", A)).rejects.toThrow("The database is away.");
    broken = false;
    expect((await read("/a", A)).use).toBe("hit");
    expect(made).toHaveLength(1);
  });

  test("stays within its memory, and what is asked for once pushes out nothing that is asked for again", async () => {
    const limit = 1_000_000;
    const cache = makeCache(limit);
    const { made, read } = makeReader(cache);
    for (let at = 0; at < 20; at += 1) {
      await read(`/often/${at}`, A, 10_000);
      await read(`/often/${at}`, A, 10_000);
    }
    for (let at = 0; at < 2_000; at += 1) {
      await read(`/once/${at}`, A, 10_000);
      expect(cache.size).toBeLessThanOrEqual(limit);
    }
    made.length = 0;
    for (let at = 0; at < 20; at += 1) await read(`/often/${at}`, A);
    expect(made).toEqual([]);
  });

  test("what is too large to keep, or must not be kept, is made each time", async () => {
    const { made, read } = makeReader(makeCache(1_000_000));
    await read("/large", A, 200_000);
    await read("/large", A, 200_000);
    expect((await read("/never", A, 10, false)).use).toBe("fwd=miss");
    await read("/never", A, 10, false);
    expect(made).toEqual(["/large", "/large", "/never", "/never"]);
  });

  test("one that fails fails for those who waited, and is made anew for the next", async () => {
    const cache = makeCache();
    await cache.refresh();
    const fail = () => cache.get("/a", A, () => Promise.reject(new Error("no")));
    await expect(Promise.all([fail(), fail()])).rejects.toThrow("no");
    expect((await makeReader(cache).read("/a", A)).use).toBe("fwd=miss; stored");
  });
});
