// Drafts that nobody may see: one of a negotiation that was never published, and one that is ahead of its release.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, type Run } from "./own-server";

/** Stands in every text of the drafts, and in nothing that is public. */
export const SECRET = /zebrafish/i;
export const SECRET_WORD = "Zebrafish";

/** The negotiation that nobody knows of, and the one whose draft says more than its release. */
export const UNKNOWN = "talks-nobody-knows";
export const AHEAD = "river-basin";

const TEXTS = new Set([
  ...[
    "title",
    "name",
    "shortName",
    "headline",
    "text",
    "summary",
    "question",
    "label",
    "description",
    "note",
  ],
  ...["speaker", "where", "publisher", "group"],
]);

/** Makes both in the database of the server. `folder`: where files may be put. */
export async function makeSecretDrafts(run: Run, folder: string): Promise<void> {
  const open: unknown = JSON.parse(readFileSync("cases/river-basin.json", "utf8"));
  const secret = mark(open) as { negotiation: { slug: string } };
  const write = (name: string, value: unknown) => {
    const file = path.join(folder, name);
    writeFileSync(file, JSON.stringify(value));
    return file;
  };
  const commands = [
    ["import", write("open.json", open), "--publish", "--note", "First."],
    ["import", write("ahead.json", secret), "--replace"],
    ["import", write("unknown.json", { ...secret, negotiation: { ...secret.negotiation, slug: UNKNOWN } })],
  ];
  for (const args of commands) {
    const { code, err } = await run("parley", args, {}).ended;
    expect(code, err).toBe(0);
  }
}

function mark(value: unknown, name = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => mark(one));
  if (typeof value === "string") return TEXTS.has(name) ? `${SECRET_WORD} ${value}` : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mark(one, key)]));
}
