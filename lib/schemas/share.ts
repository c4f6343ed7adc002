// What comes from forms about share links.

import { LANGUAGES } from "@/lib/domain/language";
import { readUrl } from "@/lib/domain/read-url";
import { readMoment } from "@/lib/domain/share-times";
import { z } from "@/lib/zod";

/** Longer than anybody types; without a limit each check could be made to cost what it likes. */
const LONGEST_PASSWORD = 256;

const shareTokenSchema = z.string().regex(/^[\w-]{24}$/);

/** `to`: what follows the link's own address in that of the page that was asked for. */
export const unlockSchema = z.strictObject({
  token: shareTokenSchema,
  password: z.string().max(LONGEST_PASSWORD),
  lang: z.enum(LANGUAGES),
  to: z
    .string()
    .max(4000)
    .regex(/^(?:[/?][\w\-./~%?=&,:+]*)?$/),
});

const SHORTEST_PASSWORD = 8;
const MOST_SITES = 20;
/** Where nobody chose an end. */
const NO_END = "";
/** Where the end is in a field of its own. */
const PICKED_END = "date";

const MAY = ["change", "download", "embed"] as const;

const text = (most: number, fault: string) =>
  z
    .string()
    .trim()
    .refine((value) => [...value].length <= most, fault)
    .transform((value) => (value === "" ? null : value));

/** Minutes that the clock of the browser is behind UTC; a form without scripts says none. */
const zone = z.coerce.number().int().min(-900).max(900).default(0);

const termsShape = {
  until: z.union([z.literal(NO_END), z.literal(PICKED_END), z.iso.datetime()]),
  untilDate: z.string().max(30).default(""),
  untilZone: zone,
  begins: z.string().max(30).default(""),
  beginsZone: zone,
  password: z.string().max(LONGEST_PASSWORD).default(""),
  may: z
    .union([z.enum(MAY), z.array(z.enum(MAY))])
    .default([])
    .transform((value) => (typeof value === "string" ? [value] : value)),
  sites: z.string().max(4000).default(""),
  title: text(120, "A title has at most 120 characters.").default(null),
  note: text(500, "A note has at most 500 characters.").default(null),
};

/** What whoever shares decides, before it is looked at together. */
export interface ShareFields {
  until: string;
  untilDate: string;
  untilZone: number;
  begins: string;
  beginsZone: number;
  password: string;
  lock: "open" | "password" | "keep";
  may: readonly (typeof MAY)[number][];
  sites: string;
  title: string | null;
  note: string | null;
}

/** `view`: path and query of the page that is shared. */
export const makeShareSchema = z.strictObject({
  ...termsShape,
  view: z.string().max(20_000),
  mode: z.enum(["frozen", "live"]),
  lock: z.enum(["open", "password"]),
});

const id = z.uuid();

export const changeShareSchema = z.strictObject({
  ...termsShape,
  id,
  version: z.coerce.number().int().min(1),
  lock: z.enum(["open", "password", "keep"]),
});

export const revokeShareSchema = z.strictObject({ id });

interface ReadTerms {
  title: string | null;
  note: string | null;
  beginsAt: Date | null;
  expiresAt: Date | null;
  mayChange: boolean;
  mayDownload: boolean;
  mayEmbed: boolean;
  embedSites: string[];
}

export type ReadShare =
  /** `password`: undefined keeps the one that there is, null takes it away. */
  | { ok: true; terms: ReadTerms; password: string | null | undefined }
  | { ok: false; faults: Record<string, string> };

/** The fields looked at together, at a moment. `faults` by field. */
export function readShareFields(fields: ShareFields, now: Date): ReadShare {
  const { until, begins, lock, may, sites, title, note } = fields;
  const faults: Record<string, string> = {};
  const beginsAt = begins === "" ? null : readMoment(begins, fields.beginsZone);
  if (begins !== "" && beginsAt === null) faults.begins = "Give a date and a time.";
  const picked = until === PICKED_END ? readMoment(fields.untilDate, fields.untilZone) : null;
  const expiresAt = until === NO_END ? null : until === PICKED_END ? picked : new Date(until);
  if (until === PICKED_END && picked === null) faults.untilDate = "Give a date and a time.";
  else if (expiresAt !== null && expiresAt <= now) faults.untilDate = "That is over already.";
  else if (expiresAt !== null && beginsAt !== null && expiresAt <= beginsAt)
    faults.untilDate = "It would end before it begins.";
  if (lock === "password" && [...fields.password].length < SHORTEST_PASSWORD)
    faults.password = `A password has at least ${SHORTEST_PASSWORD} characters.`;
  const named = sites.split(/[\s,]+/).filter(Boolean);
  const origins = named.map((site) => ({ site, origin: readSite(site) }));
  const wrong = origins.find(({ origin }) => origin === null);
  if (wrong !== undefined)
    faults.sites = `“${wrong.site}” is no site: give scheme and host alone, such as https://news.example.`;
  else if (origins.length > MOST_SITES) faults.sites = `At most ${MOST_SITES} sites.`;
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const embedSites = [...new Set(origins.flatMap(({ origin }) => origin ?? []))];
  const allowed = (one: (typeof MAY)[number]) => may.includes(one);
  return {
    ok: true,
    terms: {
      ...{ title, note, beginsAt, expiresAt, embedSites },
      ...{ mayChange: allowed("change"), mayDownload: allowed("download"), mayEmbed: allowed("embed") },
    },
    password: lock === "keep" ? undefined : lock === "open" ? null : fields.password,
  };
}

/** An origin that a policy can name; null where it is none. */
function readSite(text: string): string | null {
  const url = readUrl(text);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  const { origin, href } = url;
  // Whatever a policy would read as more than one word is no host.
  return href === `${origin}/` && /^https?:\/\/[\w.[\]:-]+$/.test(origin) ? origin : null;
}
