// All settings, read from the environment once and checked together. Files and folders are relative to the project's
// root, which is the current directory: npm sets it, for what runs from source and for what is compiled into dist/.

import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readUrl } from "./domain/read-url";
import { z } from "./zod";

export interface Settings {
  /** The project's root, absolute. */
  root: string;
  host: string;
  port: number;
  /** `file:///…` with an absolute path, or the `libsql://` or `http(s)://` address of a libSQL server. */
  databaseUrl: string;
  /** The database's file, absolute; null with a libSQL server. */
  databaseFile: string | null;
  /** The address of that server's replica, read while the server itself is away; null: there is none. */
  replicaUrl: string | null;
  /** Where the secret and the backups are kept: beside the database's file, or `data`. Absolute. */
  dataFolder: string;
  /** Scheme, host and port, without a slash at the end. Every address that we send out begins with it. */
  appOrigin: string;
  /** As given in the environment; null: `ensureSecret` (lib/secret.ts) makes one and keeps it. */
  appSecret: string | null;
  /** Number of proxies in front whose forwarded headers are believed. */
  trustProxy: number;
  /** An e-mail address or a web address where readers report errors. */
  contact: string | null;
  /** Load and publish the samples when the database is made. */
  samples: boolean;
  /** Megabytes of memory for finished pages; 0 keeps none. */
  pageCacheMb: number;
  /** The daily automatic backups; `keep` is how many of them stay, 0 turns them off. */
  backups: { folder: string; keep: number };
  /** How long somebody stays signed in: without doing anything, and at most. Milliseconds. */
  sessions: { idleMs: number; absoluteMs: number };
  /** Nobody edits without a second factor. */
  secondFactorCompulsory: boolean;
  /** Nothing is published in the browser that nobody else has looked at. */
  reviewCompulsory: boolean;
}

/** Names every bad setting at once, one sentence each, one a line. */
export class SettingsError extends Error {
  override name = "SettingsError";
  constructor(readonly faults: readonly string[]) {
    super(faults.join("\n"));
  }
}

/** 256 bits in base64url are 43 characters. What is shorter than 32 was typed by hand and can be guessed. */
export const SHORTEST_SECRET = 32;
const BACKUPS_KEPT = 14;
/** Room for some two thousand pages of a matrix of 40 by 12. */
const PAGE_CACHE_MB = 256;
const MINUTE_MS = 60_000;

const shown = (value: unknown) => JSON.stringify(value);

function wholeNumber(name: string, least: number, most: number, unless: number) {
  const error = (issue: { input?: unknown }) =>
    `${name} must be a whole number from ${least} to ${most}, not ${shown(issue.input)}.`;
  return z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, { error })
    .transform(Number)
    .default(unless);
}

function trueOrFalse(name: string, unless: "true" | "false") {
  const error = (issue: { input?: unknown }) => `${name} must be true or false, not ${shown(issue.input)}.`;
  return z
    .enum(["true", "false"], { error })
    .default(unless)
    .transform((text) => text === "true");
}

function isWebAddress(text: string): boolean {
  const url = readUrl(text);
  return url !== null && (url.protocol === "http:" || url.protocol === "https:") && url.hostname !== "";
}

/** The path that a `file:` address names, relative ones from the root; null where it names none. */
function readFilePath(address: string, root: string): string | null {
  const rest = address.slice("file:".length);
  if (rest === "" || rest.endsWith("/") || rest.includes(":memory:") || rest.includes("?")) return null;
  if (!rest.startsWith("//")) return path.resolve(root, rest);
  try {
    return fileURLToPath(address);
  } catch {
    return null;
  }
}

const isServerAddress = (text: string) =>
  /^(libsql|https?):\/\/[^/?#\s]+/.test(text) && readUrl(text) !== null;

function settingsSchema(root: string) {
  return z
    .object({
      PORT: wholeNumber("PORT", 1, 65_535, 3000),
      HOST: z
        .string()
        .regex(/^[\w.:-]+$/, {
          error: (issue) =>
            `HOST must be an address or a host name such as 127.0.0.1, not ${shown(issue.input)}.`,
        })
        .default("127.0.0.1"),
      // The value is not repeated: the address of a server can carry a token.
      DATABASE_URL: z
        .string()
        .refine(
          (text) => (text.startsWith("file:") ? readFilePath(text, root) !== null : isServerAddress(text)),
          "DATABASE_URL must be file: with the path of a file, or the libsql://, http:// or https:// address of a libSQL server.",
        )
        .default("file:./data/parley.db"),
      DATABASE_REPLICA_URL: z
        .string()
        .refine(
          isServerAddress,
          "DATABASE_REPLICA_URL must be the libsql://, http:// or https:// address of a replica of the libSQL server.",
        )
        .optional(),
      APP_ORIGIN: z
        .string()
        .refine((text) => isWebAddress(text) && new URL(text).href === `${new URL(text).origin}/`, {
          error: (issue) =>
            `APP_ORIGIN must be scheme, host and port alone, such as https://parley.example.org, not ${shown(issue.input)}.`,
        })
        .transform((text) => new URL(text).origin)
        .optional(),
      APP_SECRET: z
        .string()
        .refine(
          (text) => text.length >= SHORTEST_SECRET && new Set(text).size >= 8,
          `APP_SECRET must have at least ${SHORTEST_SECRET} characters that nobody can guess; without it one is made and kept.`,
        )
        .optional(),
      TRUST_PROXY: wholeNumber("TRUST_PROXY", 0, 10, 0),
      CONTACT: z
        .string()
        .max(200, "CONTACT has more than 200 characters.")
        .refine((text) => isWebAddress(text) || z.email().safeParse(text).success, {
          error: (issue) =>
            `CONTACT must be an e-mail address or a web address beginning with http:// or https://, not ${shown(issue.input)}.`,
        })
        .optional(),
      SAMPLES: trueOrFalse("SAMPLES", "true"),
      BACKUP_FOLDER: z.string().optional(),
      PAGE_CACHE_MB: wholeNumber("PAGE_CACHE_MB", 0, 65_536, PAGE_CACHE_MB),
      BACKUP_KEEP: wholeNumber("BACKUP_KEEP", 0, 3650, BACKUPS_KEPT),
      SESSION_IDLE_MINUTES: wholeNumber("SESSION_IDLE_MINUTES", 1, 10_080, 120),
      SESSION_HOURS: wholeNumber("SESSION_HOURS", 1, 720, 12),
      REQUIRE_SECOND_FACTOR: trueOrFalse("REQUIRE_SECOND_FACTOR", "false"),
      REQUIRE_REVIEW: trueOrFalse("REQUIRE_REVIEW", "false"),
    })
    .refine(
      ({ DATABASE_URL, DATABASE_REPLICA_URL }) =>
        DATABASE_REPLICA_URL === undefined || !DATABASE_URL.startsWith("file:"),
      "DATABASE_REPLICA_URL needs a DATABASE_URL that is the address of a libSQL server, not a file.",
    );
}

/**
 * The settings that an environment means; an empty value counts as none.
 * Throws SettingsError with all faults at once.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const checked = settingsSchema(root).safeParse(given);
  if (!checked.success) throw new SettingsError(checked.error.issues.map((issue) => issue.message));
  const values = checked.data;
  const file = values.DATABASE_URL.startsWith("file:") ? readFilePath(values.DATABASE_URL, root) : null;
  const dataFolder = file === null ? path.resolve(root, "data") : path.dirname(file);
  return {
    root,
    host: values.HOST,
    port: values.PORT,
    databaseUrl: file === null ? values.DATABASE_URL : pathToFileURL(file).href,
    databaseFile: file,
    replicaUrl: values.DATABASE_REPLICA_URL ?? null,
    dataFolder,
    appOrigin: values.APP_ORIGIN ?? `http://localhost:${values.PORT}`,
    appSecret: values.APP_SECRET ?? null,
    trustProxy: values.TRUST_PROXY,
    contact: values.CONTACT ?? null,
    pageCacheMb: values.PAGE_CACHE_MB,
    samples: values.SAMPLES,
    backups: {
      folder: path.resolve(root, values.BACKUP_FOLDER ?? path.join(dataFolder, "backups")),
      keep: values.BACKUP_KEEP,
    },
    sessions: {
      idleMs: values.SESSION_IDLE_MINUTES * MINUTE_MS,
      absoluteMs: values.SESSION_HOURS * 60 * MINUTE_MS,
    },
    secondFactorCompulsory: values.REQUIRE_SECOND_FACTOR,
    reviewCompulsory: values.REQUIRE_REVIEW,
  };
}

let settings: Settings | null = null;

/** The settings of this process, read from process.env on the first call. Throws SettingsError. */
export function getSettings(): Settings {
  settings ??= readSettings(process.env, process.cwd());
  return settings;
}

/** The next getSettings() reads the environment again: for tests, which bring a database of their own. */
export function forgetSettings(): void {
  settings = null;
}
