// A small independent judge of JSON Schema: the keywords that ours uses, by the text of draft 2020-12.

type Schema = Record<string, unknown>;

const KEYWORDS = new Set([
  ...[
    "$schema",
    "$defs",
    "$ref",
    "title",
    "description",
    "default",
    "type",
    "const",
    "enum",
    "not",
    "pattern",
  ],
  ...["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "items"],
  ...["properties", "required", "additionalProperties", "propertyNames"],
]);

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function typeOf(value: unknown): string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  if (typeof value === "number") return Number.isInteger(value) ? ["integer", "number"] : ["number"];
  return [typeof value];
}

const within = (low: unknown, size: number, high: unknown) =>
  (typeof low !== "number" || size >= low) && (typeof high !== "number" || size <= high);

/** The places at which the value breaks the schema; throws on a keyword that it does not know. */
export function listBreaches(root: Schema, schema: Schema, value: unknown, place = "$"): string[] {
  for (const keyword of Object.keys(schema)) {
    if (!KEYWORDS.has(keyword))
      throw new Error(`This judge does not know the keyword ${keyword} (at ${place})`);
  }
  const check = (inner: unknown, member: unknown, at: string) =>
    isSchema(inner) ? listBreaches(root, inner, member, at) : [];
  const breaches: string[] = [];
  const hold = (holds: boolean) => {
    if (!holds) breaches.push(place);
  };
  if (typeof schema.$ref === "string") {
    const name = schema.$ref.replace("#/$defs/", "");
    const target = isSchema(root.$defs) ? root.$defs[name] : undefined;
    if (!isSchema(target)) throw new Error(`${schema.$ref} leads nowhere`);
    breaches.push(...listBreaches(root, target, value, place));
  }
  if (schema.type !== undefined) hold(typeOf(value).includes(String(schema.type)));
  if ("const" in schema) hold(value === schema.const);
  if (Array.isArray(schema.enum)) hold(schema.enum.includes(value));
  if (isSchema(schema.not)) hold(check(schema.not, value, place).length > 0);
  if (typeof value === "string") {
    hold(within(schema.minLength, [...value].length, schema.maxLength));
    if (typeof schema.pattern === "string") hold(new RegExp(schema.pattern, "u").test(value));
  }
  if (typeof value === "number") hold(within(schema.minimum, value, schema.maximum));
  if (Array.isArray(value)) {
    hold(within(schema.minItems, value.length, schema.maxItems));
    for (const [index, entry] of value.entries())
      breaches.push(...check(schema.items, entry, `${place}[${index}]`));
  }
  if (isSchema(value)) {
    for (const name of Array.isArray(schema.required) ? schema.required : [])
      hold(Object.hasOwn(value, name));
    const properties = isSchema(schema.properties) ? schema.properties : {};
    for (const [name, member] of Object.entries(value)) {
      const known = Object.hasOwn(properties, name);
      breaches.push(...check(schema.propertyNames, name, `${place}.${name}`));
      if (!known && schema.additionalProperties === false) breaches.push(`${place}.${name}`);
      breaches.push(
        ...check(known ? properties[name] : schema.additionalProperties, member, `${place}.${name}`),
      );
    }
  }
  return breaches;
}
