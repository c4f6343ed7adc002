// A program that has the database open as a server has, and does what it is told, one line each: `list` prints the
// slugs of the negotiations, `save SLUG` adds one. Run by tests of what happens under a running server.
import { createInterface } from "node:readline";
import { closeDatabase, reader, write } from "@/lib/data/client";

const list = async () => (await reader().negotiation.findMany()).map((row) => row.slug).sort();
const save = (slug: string) =>
  write((transaction) =>
    transaction.negotiation.create({
      data: { slug, title: "T", summary: "S", status: "ongoing", started: "2025" },
    }),
  );

for await (const line of createInterface({ input: process.stdin })) {
  const [command, slug] = line.split(" ");
  if (command === "save" && slug !== undefined) await save(slug);
  process.stdout.write(`${JSON.stringify(await list())}\n`);
}
await closeDatabase();
