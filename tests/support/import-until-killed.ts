// A program that imports and publishes the case file given as its argument, and says when it begins and when it is done,
// unless somebody kills it between the two.
import { readFileSync } from "node:fs";
import { closeDatabase } from "@/lib/data/client";
import { importCaseFiles } from "@/lib/data/import-case-files";
import { operatorOfThisMachine } from "@/lib/domain/permissions";
import { readCaseFile } from "@/lib/schemas/case-file";

const [, , file = ""] = process.argv;
const read = readCaseFile(readFileSync(file, "utf8"));
if (!read.ok) throw new Error(`${file} is no case file`);
const operator = operatorOfThisMachine();
process.stdout.write("begin\n");
const { ok } = await importCaseFiles({
  analyst: operator,
  items: [{ caseFile: read.caseFile, origin: "large.json" }],
  replace: false,
  dryRun: false,
  publish: { editor: operator, note: null },
});
if (!ok) throw new Error("refused");
process.stdout.write("done\n");
await closeDatabase();
