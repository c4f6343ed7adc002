// The form of a case file as JSON Schema, for whoever writes one with other tools.
import { z } from "@/lib/zod";
import { caseFileSchema } from "./case-file-schema";
import { jsonFacts } from "./text";

/**
 * The JSON Schema (draft 2020-12) of format 1. It holds what JSON Schema can say; that keys are unique, references
 * resolve and positions obey their agenda is checked on reading alone.
 */
export function caseFileJsonSchema(): object {
  return {
    ...z.toJSONSchema(caseFileSchema, { target: "draft-2020-12", io: "input", metadata: jsonFacts }),
    title: "Parley case file, format 1",
  };
}
