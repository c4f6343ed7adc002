// The shapes of a case file, field by field in the order of the canonical form. What one entry cannot know of another
// (that references resolve) is in references.ts and position-rules.ts.
import type { CaseFile } from "@/lib/domain/case-file";
import {
  AGENDAS,
  BASES,
  CHANNELS,
  CONFIDENCES,
  EVENT_KINDS,
  FIGURE_KINDS,
  NEGOTIATION_STATUSES,
  RELATIONS,
  ROLES,
  SCALES,
  SOURCE_KINDS,
  STANCES,
  STATEMENT_KINDS,
  SUBJECTS,
} from "@/lib/domain/vocabulary";
import { z } from "@/lib/zod";
import { keySchema, ownKeySchema } from "./key";
import { MAX_ISSUES, MAX_OPTIONS, MAX_PARTIES, MAX_POINTS } from "./limits";
import { addressSchema, dateSchema, jsonFacts, languageSchema, licenceSchema, line, prose } from "./text";

export const FORMAT = "parley-case/1";

export const negotiationSchema = z
  .strictObject({
    slug: ownKeySchema,
    title: line(200),
    summary: prose(2000),
    status: z.enum(NEGOTIATION_STATUSES),
    started: dateSchema,
    ended: dateSchema.optional(),
    asOf: dateSchema.optional(),
    language: languageSchema.optional(),
    notice: prose(1000).optional(),
    licence: licenceSchema.optional(),
    focus: z.array(keySchema).optional(),
  })
  .register(jsonFacts, { id: "Negotiation" });

const partySchema = z
  .strictObject({
    key: ownKeySchema,
    name: line(200),
    shortName: line(40),
    role: z.enum(ROLES),
    description: prose(1000).optional(),
    aliases: z.array(line(200)).optional(),
    influence: z.number().min(0).max(100).optional(),
  })
  .register(jsonFacts, { id: "Party" });

const optionSchema = z
  .strictObject({ key: ownKeySchema, label: line(100), description: prose(500).optional() })
  .register(jsonFacts, { id: "Option", description: "A neutral outcome; the options exclude each other." });

const searchSchema = z
  .strictObject({ party: keySchema, until: dateSchema, where: line(500).optional() })
  .register(jsonFacts, { id: "Search", description: "Who was searched for, to which date, and where." });

const issueSchema = z
  .strictObject({
    key: ownKeySchema,
    title: line(200),
    question: prose(500),
    group: line(100).optional(),
    scale: z.enum(SCALES),
    about: z.enum(SUBJECTS).optional(),
    options: z.array(optionSchema).max(MAX_OPTIONS),
    searched: z.array(searchSchema).optional(),
  })
  .register(jsonFacts, { id: "Issue" });

const sourceSchema = z
  .strictObject({
    key: ownKeySchema,
    title: line(500),
    publisher: line(200).optional(),
    author: line(200).optional(),
    url: addressSchema,
    published: dateSchema.optional(),
    accessed: dateSchema.optional(),
    archive: addressSchema.optional(),
    language: languageSchema.optional(),
    kind: z.enum(SOURCE_KINDS),
  })
  .register(jsonFacts, { id: "Source" });

const statementSchema = z
  .strictObject({
    key: ownKeySchema,
    party: keySchema.optional(),
    speaker: line(200).optional(),
    speakerRole: line(200).optional(),
    date: dateSchema,
    kind: z.enum(STATEMENT_KINDS),
    text: prose(2000),
    original: z.strictObject({ text: prose(2000), language: languageSchema }).optional(),
    translatedBy: line(200).optional(),
    channel: z.enum(CHANNELS).optional(),
    outlet: line(200).optional(),
    place: line(200).optional(),
    source: keySchema,
  })
  .register(jsonFacts, { id: "Statement" });

const requirementSchema = z
  .strictObject({ issue: keySchema, options: z.array(keySchema).min(1) })
  .register(jsonFacts, { id: "Requirement" });

const conditionSchema = z
  .strictObject({ text: prose(500), requires: z.array(requirementSchema).optional() })
  .register(jsonFacts, { id: "Condition" });

const evidenceSchema = z
  .strictObject({
    statement: keySchema,
    options: z.array(keySchema).optional(),
    relation: z.enum(RELATIONS).optional(),
  })
  .register(jsonFacts, { id: "Evidence" });

const positionSchema = z
  .strictObject({
    party: keySchema,
    issue: keySchema,
    from: dateSchema,
    headline: line(280).optional(),
    agenda: z.enum(AGENDAS).optional(),
    stances: z.record(keySchema, z.enum(STANCES)).optional(),
    conditions: z.record(keySchema, conditionSchema).optional(),
    redLine: line(200).optional(),
    basis: z.enum(BASES),
    confidence: z.enum(CONFIDENCES),
    priority: z.int().min(1).max(5).optional(),
    note: prose(2000).optional(),
    evidence: z.array(evidenceSchema).optional(),
  })
  .register(jsonFacts, { id: "Position" });

const eventSchema = z
  .strictObject({
    key: ownKeySchema,
    date: dateSchema,
    until: dateSchema.optional(),
    kind: z.enum(EVENT_KINDS),
    title: line(200),
    summary: prose(2000).optional(),
    parties: z.array(keySchema).optional(),
    issues: z.array(keySchema).optional(),
    source: keySchema.optional(),
  })
  .register(jsonFacts, { id: "Event" });

const figureSchema = z
  .strictObject({
    key: ownKeySchema,
    title: line(200),
    unit: line(50),
    kind: z.enum(FIGURE_KINDS).optional(),
    points: z.array(z.strictObject({ label: line(200), value: z.number() })).max(MAX_POINTS),
    note: prose(1000).optional(),
    source: keySchema.optional(),
  })
  .register(jsonFacts, { id: "Figure" });

/** The schema of one entry of each list of the root. Entries are parsed one by one, so that faults stay countable. */
export const ENTRY_SCHEMAS = {
  parties: partySchema,
  issues: issueSchema,
  sources: sourceSchema,
  statements: statementSchema,
  positions: positionSchema,
  events: eventSchema,
  figures: figureSchema,
} as const;

export type ListName = keyof typeof ENTRY_SCHEMAS;
export const LIST_NAMES = Object.keys(ENTRY_SCHEMAS) as ListName[];

/** Lists without a limit here are bounded by the size of the file. */
export const LIST_LIMITS: Partial<Record<ListName, number>> = { parties: MAX_PARTIES, issues: MAX_ISSUES };

export const caseFileSchema = z.strictObject({
  format: z.literal(FORMAT),
  negotiation: negotiationSchema,
  parties: z.array(partySchema).max(MAX_PARTIES).default([]),
  issues: z.array(issueSchema).max(MAX_ISSUES).default([]),
  sources: z.array(sourceSchema).default([]),
  statements: z.array(statementSchema).default([]),
  positions: z.array(positionSchema).default([]),
  events: z.array(eventSchema).default([]),
  figures: z.array(figureSchema).default([]),
});

// The domain's type is the one source; a field that differs here in name, type or optionality does not compile.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;
true satisfies Same<z.output<typeof caseFileSchema>, CaseFile>;
