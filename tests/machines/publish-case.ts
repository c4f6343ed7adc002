import { writeFileSync } from "node:fs";
import path from "node:path";
import { writeCaseFile } from "@/lib/schemas/case-file";
import { makeLargeCase } from "../bench/large-case";
import type { Cluster } from "./cluster";

/** Imports and publishes a made-up negotiation with this title, as an operator does. */
export async function publishCase(
  { parley }: Cluster,
  folder: string,
  { slug, title }: { slug: string; title: string },
): Promise<void> {
  const caseFile = makeLargeCase(slug, 12, 5);
  caseFile.negotiation.title = title;
  const file = path.join(folder, `${slug}.json`);
  writeFileSync(file, writeCaseFile(caseFile));
  await parley("import", file, "--publish", "--replace", "--note", "Made up to measure with");
}
