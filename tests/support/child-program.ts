// Compiles a program of tests/support, so that a test can start it many times quickly in a process of its own.
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll } from "vitest";

/** The path of the compiled program, inside the project so that it finds its packages; removed when the file is done. */
export function withProgram(name: string): { readonly path: string } {
  const folder = path.resolve(".test", `${name}-${process.pid}`);
  const program = path.join(folder, `${name}.mjs`);
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    await build({
      entryPoints: [path.resolve("tests", "support", `${name}.ts`)],
      outfile: program,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      alias: { "@": process.cwd() },
      logLevel: "silent",
    });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return { path: program };
}
