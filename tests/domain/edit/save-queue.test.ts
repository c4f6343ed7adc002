import fc from "fast-check";
import { expect, test } from "vitest";
import { saysTheSame } from "@/lib/domain/diff-fields";
import {
  acknowledge,
  giveUp,
  refuseAsFaulty,
  refuseAsStale,
  resolveConflict,
} from "@/lib/domain/edit/save-answers";
import {
  beginRequest,
  type DraftEdit,
  EMPTY_QUEUE,
  enqueue,
  entityName,
  listUnsaved,
  type SaveQueue,
} from "@/lib/domain/edit/save-queue";

interface Row {
  value: object | null;
  version: number | null;
}
const NONE: Row = { value: null, version: null };

/** A server as the contract has it: versions compared, all or nothing, a request repeated has one effect. */
class Server {
  rows: Record<string, Row> = {};
  words: unknown[] = [];
  readonly #answered = new Map<string, ReturnType<Server["answer"]>>();
  #version = 0;

  row(name: string): Row {
    return this.rows[name] ?? NONE;
  }

  save(requestId: string, edits: readonly DraftEdit[]) {
    const known = this.#answered.get(requestId);
    if (known) return known;
    const answer = this.answer(edits);
    if (answer.ok) this.#answered.set(requestId, answer);
    return answer;
  }

  private answer(edits: readonly DraftEdit[]) {
    const stale = edits.filter((edit) => this.row(entityName(edit)).version !== edit.basedOn);
    if (stale.length > 0) {
      const conflicts = stale.map((edit) => {
        const { value, version } = this.row(entityName(edit));
        return { kind: edit.kind, id: edit.id, current: value, version, by: "B", at: "2026-01-01T00:00:00Z" };
      });
      return { ok: false, reason: "stale", conflicts } as const;
    }
    if (edits.some(({ value }) => value !== null && (value as { n: number }).n === 13))
      return { ok: false, reason: "faults", faults: [{ place: "positions[0]", message: "13" }] } as const;
    const versions = edits.map(({ kind, id, value }) => {
      const version = value === null ? null : ++this.#version;
      this.rows[entityName({ kind, id })] = { value, version };
      this.words.push(value);
      return { kind, id, version };
    });
    return { ok: true, versions } as const;
  }
}

interface Client {
  queue: SaveQueue;
  /** As this client knows the server. */
  saved: Record<string, Row>;
}

function type(client: Client, ids: readonly string[], value: object | null): Client {
  const typed = ids.map((id) => {
    const saved = client.saved[`position ${id}`] ?? NONE;
    return { kind: "position" as const, id, value, saved };
  });
  return { ...client, queue: enqueue(client.queue, typed) };
}

let requests = 0;
/** `lost`: the answer does not arrive; the same request goes out again later. */
function send(client: Client, server: Server, lost: boolean): Client {
  const queue = beginRequest(client.queue, `request ${++requests}`);
  if (queue.sending === null) return client;
  const { requestId, edits } = queue.sending;
  const answer = server.save(requestId, edits);
  if (lost) return { ...client, queue };
  const saved = { ...client.saved };
  if (answer.ok) {
    for (const { kind, id, version } of answer.versions) {
      const value = edits.find((edit) => edit.id === id)?.value ?? null;
      saved[entityName({ kind, id })] = { value, version };
    }
    return { saved, queue: acknowledge(queue, answer.versions) };
  }
  if (answer.reason === "faults") return { ...client, queue: refuseAsFaulty(queue, answer.faults) };
  for (const { kind, id, current, version } of answer.conflicts)
    saved[entityName({ kind, id })] = { value: current, version };
  return { saved, queue: refuseAsStale(queue, answer.conflicts) };
}

/** What a reload leaves: the queue as text. What was saved is read anew. */
function reload(client: Client, server: Server): Client {
  return { queue: JSON.parse(JSON.stringify(client.queue)), saved: { ...server.rows } };
}

const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 2 });
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("type" as const), who: fc.nat(1), ids }) },
  fc.record({ kind: fc.constant("send" as const), who: fc.nat(1), lost: fc.boolean() }),
  fc.record({ kind: fc.constant("reload" as const), who: fc.nat(1) }),
  fc.record({ kind: fc.constant("keep-mine" as const), who: fc.nat(1) }),
  fc.record({ kind: fc.constant("fault" as const), who: fc.nat(1), ids }),
);

test("whatever two people, the network and reloads do: the last word on each thing is saved, or is still there", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const server = new Server();
      const clients: Client[] = [0, 1].map(() => ({ queue: EMPTY_QUEUE, saved: {} }));
      const last: Record<string, object>[] = [{}, {}];
      let n = 100;
      for (const next of acts) {
        const client = clients[next.who] as Client;
        switch (next.kind) {
          case "type":
          case "fault": {
            const value = { n: next.kind === "fault" ? 13 : n++ };
            clients[next.who] = type(client, next.ids, value);
            for (const id of next.ids) (last[next.who] as Record<string, object>)[`position ${id}`] = value;
            break;
          }
          case "send":
            clients[next.who] = send(client, server, next.lost);
            break;
          case "reload":
            clients[next.who] = reload(client, server);
            break;
          case "keep-mine": {
            const [group] = Object.keys(client.queue.conflicts);
            const mine = group && client.queue.conflicts[group]?.entries.map((entry) => entry.mine.value);
            if (group && mine)
              clients[next.who] = { ...client, queue: resolveConflict(client.queue, group, mine) };
          }
        }
        for (const [who, words] of last.entries()) {
          const unsaved = new Map(
            listUnsaved((clients[who] as Client).queue).map(({ name, value }) => [name, value]),
          );
          for (const [name, value] of Object.entries(words))
            expect(
              server.words.some((word) => saysTheSame(word, value)) || saysTheSame(unsaved.get(name), value),
            ).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("a request under way is the only one, and goes out again under its own id", () => {
  const typed = type({ queue: EMPTY_QUEUE, saved: {} }, ["a"], { n: 1 });
  const begun = beginRequest(typed.queue, "first");
  expect(beginRequest(begun, "second")).toBe(begun);
  expect(begun.sending?.requestId).toBe("first");
});

test("what is typed while a save is under way is based on what that save makes", () => {
  const server = new Server();
  let client: Client = type({ queue: EMPTY_QUEUE, saved: {} }, ["a"], { n: 1 });
  const begun = beginRequest(client.queue, "first");
  const answer = server.save("first", begun.sending?.edits ?? []);
  if (!answer.ok) throw new Error("The first save is not refused");
  client = type({ ...client, queue: begun }, ["a"], { n: 2 });
  client = { ...client, queue: acknowledge(client.queue, answer.versions) };
  client = send(client, server, false);
  expect(listUnsaved(client.queue)).toEqual([]);
  expect(server.row("position a").value).toEqual({ n: 2 });
});

test("of a large request only what is refused stays behind, and giving it up leaves nothing", () => {
  const server = new Server();
  let client: Client = { queue: EMPTY_QUEUE, saved: {} };
  for (const [id, n] of [
    ["a", 1],
    ["b", 13],
    ["c", 2],
  ] as const)
    client = type(client, [id], { n });
  for (let round = 0; round < 5; round++) client = send(client, server, false);
  expect(listUnsaved(client.queue)).toEqual([{ name: "position b", state: "refused", value: { n: 13 } }]);
  expect(Object.keys(server.rows).sort()).toEqual(["position a", "position c"]);
  expect(listUnsaved(giveUp(client.queue, "position b"))).toEqual([]);
  client = send(type(client, ["b"], { n: 3 }), server, false);
  expect(listUnsaved(client.queue)).toEqual([]);
});

test("a stale save shows both, and taking theirs gives mine up", () => {
  const server = new Server();
  server.save("other", [{ kind: "position", id: "a", basedOn: null, value: { n: 7 } }]);
  let client = send(type({ queue: EMPTY_QUEUE, saved: {} }, ["a"], { n: 1 }), server, false);
  const [group = ""] = Object.keys(client.queue.conflicts);
  expect(client.queue.conflicts[group]?.entries[0]).toMatchObject({
    theirs: { n: 7 },
    mine: { value: { n: 1 } },
  });
  expect(listUnsaved(resolveConflict(client.queue, group, undefined))).toEqual([]);
  client = { ...client, queue: resolveConflict(client.queue, group, [{ n: 8 }]) };
  client = send(client, server, false);
  expect(server.row("position a").value).toEqual({ n: 8 });
});

test("two people with the same thought are no conflict", () => {
  const server = new Server();
  server.save("other", [{ kind: "position", id: "a", basedOn: null, value: { n: 7 } }]);
  const client = send(type({ queue: EMPTY_QUEUE, saved: {} }, ["a"], { n: 7 }), server, false);
  expect(listUnsaved(client.queue)).toEqual([]);
});
