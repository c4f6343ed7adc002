import type { Ui } from "@/lib/messages/en/ui/ui";
import { Disclosure } from "../../_ui/disclosure";
import styles from "./api-docs.module.css";

type Words = Ui["apiDocs"];

/** What of JSON Schema our document uses. */
interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  description?: string;
  enum?: readonly unknown[];
  anyOf?: readonly Schema[];
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
  additionalProperties?: Schema | boolean;
  required?: readonly string[];
}

interface SchemaFieldsProps {
  schema: Schema;
  components: Readonly<Record<string, unknown>>;
  words: Words;
}

/** Told by a file of its own, which says more than would fit here. */
const ELSEWHERE = "#/components/schemas/CaseFile";

/** The fields of an answer: name, kind, meaning, and what is within, one press away. */
export function SchemaFields({ schema, components, words }: SchemaFieldsProps) {
  if (schema.$ref === ELSEWHERE) {
    return (
      <p>
        <a href="/api/v1/case-file.schema.json">{words.seeForm}</a>
      </p>
    );
  }
  const { fields, required } = fieldsOf(schema, components);
  if (fields.length === 0) return <p>{words.form}</p>;
  return (
    <dl className={styles.fields}>
      {fields.map(([name, field]) => {
        const whole = resolve(field, components);
        const inner = fieldsOf(field, components).fields;
        return (
          <div key={name}>
            <dt>
              <code>{name}</code> <span>{kindOf(field, components, words)}</span>
              {required.includes(name) ? null : <span>{words.optional}</span>}
            </dt>
            <dd>
              {field.description ?? whole.description ?? null}
              {inner.length === 0 ? null : (
                <Disclosure summary={`${name}: ${inner.map(([key]) => key).join(", ")}`}>
                  <SchemaFields schema={field} components={components} words={words} />
                </Disclosure>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function resolve(schema: Schema, components: SchemaFieldsProps["components"]): Schema {
  if (schema.$ref === undefined) return schema;
  return (components[schema.$ref.split("/").at(-1) ?? ""] ?? {}) as Schema;
}

/** The fields of an object, or of what a list or a map holds. */
function fieldsOf(
  schema: Schema,
  components: SchemaFieldsProps["components"],
): { fields: [string, Schema][]; required: readonly string[] } {
  const whole = resolve(schema, components);
  if (whole.properties) return { fields: Object.entries(whole.properties), required: whole.required ?? [] };
  const held =
    whole.items ??
    (typeof whole.additionalProperties === "object" ? whole.additionalProperties : undefined) ??
    whole.anyOf?.find(({ type }) => type !== "null");
  return held === undefined ? { fields: [], required: [] } : fieldsOf(held, components);
}

function kindOf(schema: Schema, components: SchemaFieldsProps["components"], words: Words): string {
  const whole = resolve(schema, components);
  if (whole.anyOf) {
    const held = whole.anyOf.find(({ type }) => type !== "null");
    return held === undefined ? "" : words.orNone(kindOf(held, components, words));
  }
  if (whole.enum) return words.oneOf(whole.enum.join(", "));
  if (whole.items) return words.listOf(kindOf(whole.items, components, words));
  if (typeof whole.additionalProperties === "object")
    return words.mapOf(kindOf(whole.additionalProperties, components, words));
  if (whole.properties) return words.fields;
  return ([] as string[]).concat(whole.type ?? []).join(", ");
}
