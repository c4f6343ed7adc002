// What the server answers to, and who may ask, read from the code: pages and routes from the folders of app/, actions
// from its "use server" files, and who may from the guard that each of them calls.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The least that somebody has to be; `oneself`: signed in, even where a second factor is still to be set up. */
export type Who = "everybody" | "oneself" | "analyst" | "editor" | "admin";

export interface SurfaceRoute {
  /** As Next names it: `/negotiations/[slug]`. */
  path: string;
  methods: string[];
  kind: "page" | "route";
  who: Who;
}

export interface SurfaceAction {
  name: string;
  file: string;
  who: Who;
}

export interface Surface {
  routes: SurfaceRoute[];
  actions: SurfaceAction[];
}

const METHOD = /export (?:async )?(?:function|const) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g;
const GUARD =
  /\brequire(Analyst|Editor|Admin|Oneself)\(|\b(?:who: |guard\()"(analyst|editor|admin|oneself)"/g;

/** What makes the guards names all of them. */
const GUARDS = ["lib/request/session.ts", "lib/request/form-action.ts"];

export function readSurface(): Surface {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" })
    .map((file) => `app/${file.split(path.sep).join("/")}`)
    .filter((file) => /\.tsx?$/.test(file))
    .sort();
  const routes = files.flatMap((file): SurfaceRoute[] => {
    const name = path.posix.basename(file).replace(/\.tsx?$/, "");
    const address = addressOf(file);
    if (name === "page") return [{ path: address, methods: ["GET"], kind: "page", who: whoMay(file) }];
    if (name === "robots" || name === "sitemap") {
      const own = name === "robots" ? "/robots.txt" : "/sitemap.xml";
      return [{ path: own, methods: ["GET"], kind: "route", who: whoMay(file) }];
    }
    if (name !== "route") return [];
    const methods = [...readFileSync(file, "utf8").matchAll(METHOD)].map((match) => match[1] ?? "").sort();
    return [{ path: address, methods, kind: "route", who: whoMay(file) }];
  });
  return { routes, actions: files.filter(isOfActions).flatMap(listActions) };
}

/** A line for each, so that a change is a line in review. */
export function writeSurface({ routes, actions }: Surface): string {
  const lines = (list: readonly object[]) => list.map((one) => `    ${JSON.stringify(one)}`).join(",\n");
  return `{\n  "routes": [\n${lines(routes)}\n  ],\n  "actions": [\n${lines(actions)}\n  ]\n}\n`;
}

function isOfActions(file: string): boolean {
  return readFileSync(file, "utf8").startsWith('"use server"');
}

function listActions(file: string): SurfaceAction[] {
  const parts = readFileSync(file, "utf8").split(/^(?=(?:export )?(?:async )?function )/m);
  return parts.flatMap((part) => {
    const name = /^export async function (\w+)/.exec(part)?.[1];
    return name === undefined ? [] : [{ name, file, who: oneOf(listGuards(part), `${file}: ${name}`) }];
  });
}

function addressOf(file: string): string {
  const folder = path.posix.dirname(file).slice("app".length);
  const parts = folder.split("/").filter((part) => part !== "" && !/^\(.*\)$/.test(part));
  return `/${parts.join("/")}`;
}

/** By the guard in the file itself, or else in what it calls of lib/request. */
function whoMay(file: string): Who {
  const reached = new Set([file]);
  for (const one of reached) {
    const guards = listGuards(readFileSync(one, "utf8"));
    if (guards.length > 0) return oneOf(guards, file);
    for (const next of listRequestImports(one)) reached.add(next);
  }
  return "everybody";
}

function listGuards(code: string): Who[] {
  return [...code.matchAll(GUARD)].map((match) => (match[1] ?? match[2] ?? "").toLowerCase() as Who);
}

function oneOf(guards: readonly Who[], of: string): Who {
  const [first = "everybody", ...others] = new Set(guards);
  if (others.length > 0)
    throw new Error(`${of} asks for ${first} and for ${others.join(", ")}: one place, one right.`);
  return first;
}

function listRequestImports(file: string): string[] {
  const imports = readFileSync(file, "utf8").matchAll(/^import (?!type\b)[^;]*?from "([^"]+)";/gms);
  return [...imports].flatMap(([, specifier = ""]) => {
    const base = specifier.startsWith("@/")
      ? specifier.slice(2)
      : path.posix.join(path.posix.dirname(file), specifier);
    const found = `${base}.ts`;
    return found.startsWith("lib/request/") && !GUARDS.includes(found) && existsSync(found) ? [found] : [];
  });
}
