// The order of fields and what may be left out, read once from a schema: what the canonical form needs to know of it.
import { z } from "@/lib/zod";

interface Field {
  name: string;
  optional: boolean;
  layout: Layout;
}

export type Layout =
  | { kind: "object"; fields: readonly Field[] }
  | { kind: "list"; entry: Layout }
  | { kind: "record"; member: Layout }
  | { kind: "value" };

const layouts = new WeakMap<z.core.$ZodType, Layout>();

function buildLayout(schema: z.core.$ZodType): Layout {
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(schema.shape).map(([name, field]): Field => {
      const optional = field instanceof z.ZodOptional;
      const inner = optional || field instanceof z.ZodDefault ? field.unwrap() : field;
      return { name, optional, layout: layoutOf(inner) };
    });
    return { kind: "object", fields };
  }
  if (schema instanceof z.ZodArray) return { kind: "list", entry: layoutOf(schema.element) };
  if (schema instanceof z.ZodRecord) return { kind: "record", member: layoutOf(schema.valueType) };
  return { kind: "value" };
}

export function layoutOf(schema: z.core.$ZodType): Layout {
  const known = layouts.get(schema);
  if (known !== undefined) return known;
  const layout = buildLayout(schema);
  layouts.set(schema, layout);
  return layout;
}
