// What `export` writes to hand out: files that open, text that a terminal shows, and clear refusals.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, it, test } from "vitest";
import { exportCommand } from "@/lib/cli/export";
import { importCommand } from "@/lib/cli/import";
import { forgetSettings } from "@/lib/settings";
import { withDatabase } from "../support/database";
import { findFaults, openOffice } from "../support/read-office";
import { runCommand } from "./run-command";

withDatabase();

beforeAll(async () => {
  process.env.SAMPLES = "false";
  forgetSettings();
  await runCommand(importCommand, "cases/river-basin.json", "--publish");
});

const folder = mkdtempSync(path.join(tmpdir(), "parley-export-"));

it.each(["docx", "pptx", "xlsx"])("writes a whole %s file of a view", async (format) => {
  const file = path.join(folder, `river.${format}`);
  const { code } = await runCommand(
    exportCommand,
    ...["river-basin", "--format", format, "--view", "parties=alvern,belmora&lang=fa", "-o", file],
  );
  expect(code).toBe(0);
  expect(findFaults(openOffice(readFileSync(file)))).toEqual([]);
});

it("writes text to the terminal, of a release with its address and of a draft with its mark", async () => {
  const { out } = await runCommand(exportCommand, "river-basin", "--format", "md", "--view", "issues=flow");
  expect(out).toContain("/negotiations/river-basin/releases/1?issues=flow");
  expect((await runCommand(exportCommand, "river-basin", "--format", "html")).out).toMatch(
    /^<!DOCTYPE html>/,
  );
  expect((await runCommand(exportCommand, "river-basin", "--draft", "--format", "md")).out).toContain(
    "**Draft.**",
  );
});

test.each([
  [["--format", "docx"], /docx is no text: name a file with -o FILE/],
  [
    ["--format", "md", "--view", "parties=alvernn"],
    /"parties=alvernn" means nothing here\. Did you mean "alvern"/,
  ],
  [["--view", "parties=alvern"], /A case file is whole/],
  [["--format", "doc"], /Unknown format "doc"\. Did you mean "docx"/],
])("refuses %j with one sentence", async (options, words) => {
  await expect(runCommand(exportCommand, "river-basin", ...options)).rejects.toThrow(words);
});
