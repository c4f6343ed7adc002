import path from "node:path";

/** A file as it was typed, from the folder where the person stands: npm runs us in the project's, and keeps the other. */
export function resolveFile(name: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
}
