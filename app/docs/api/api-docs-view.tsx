import type { Ui } from "@/lib/messages/en/ui/ui";
import type { ApiDocs, ApiExample } from "@/lib/request/open-api-docs";
import { ScrollingTable } from "../../_views/scrolling-table";
import section from "../../_views/section.module.css";
import styles from "./api-docs.module.css";
import { SchemaFields } from "./schema-fields";

type Words = Ui["apiDocs"];
type Operation = NonNullable<NonNullable<ApiDocs["document"]["paths"]>[string]["get"]>;

/** Every address of the API: what it takes, what it answers, and the beginning of a real answer. */
export function ApiDocsView({ docs: { document, examples }, words }: { docs: ApiDocs; words: Words }) {
  const paths = Object.entries(document.paths ?? {}).flatMap(([path, { get }]) =>
    get === undefined ? [] : [{ path, id: idOf(path), get }],
  );
  return (
    <div className={styles.page} lang="en" dir="ltr">
      <header>
        <h1>{words.title}</h1>
        <p className={section.text}>
          {words.lead} <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>
        </p>
        <ul className={styles.rules}>
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        {examples.size === 0 ? <p>{words.nothingPublic}</p> : null}
      </header>
      <nav aria-label={words.onThisPage}>
        <ul className={styles.contents}>
          {paths.map(({ path, id, get }) => (
            <li key={path}>
              <a href={`#${id}`}>
                <code>/api/v1{path}</code>
              </a>{" "}
              {get.summary}
            </li>
          ))}
        </ul>
      </nav>
      {paths.map(({ path, id, get }) => (
        <section key={path} className={section.section} aria-labelledby={id}>
          <h2 id={id}>{get.summary}</h2>
          <p>
            <code className={styles.address}>GET /api/v1{path}</code>
          </p>
          {get.description === undefined ? null : <p className={section.text}>{get.description}</p>}
          <Parameters path={path} operation={get} words={words} />
          <Answer operation={get} components={document.components?.schemas ?? {}} words={words} />
          <Example example={examples.get(path)} words={words} />
        </section>
      ))}
    </div>
  );
}

function idOf(path: string): string {
  return path
    .slice(1)
    .replace(/[^a-z]+/gi, "-")
    .replace(/-$/, "");
}

interface Parameter {
  in: string;
  name: string;
  required?: boolean;
  description?: string;
}

function Parameters({ path, operation, words }: { path: string; operation: Operation; words: Words }) {
  const parameters = (operation.parameters ?? []) as readonly Parameter[];
  if (parameters.length === 0) return null;
  return (
    <ScrollingTable label={words.parameters(path)}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter) => (
          <tr key={parameter.name}>
            <th scope="row">
              <code>{parameter.name}</code>
            </th>
            <td>
              {parameter.in === "path" ? words.inPath : words.inQuery}
              {parameter.required ? `, ${words.required}` : ""}
            </td>
            <td>{parameter.description}</td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}

interface AnswerProps {
  operation: Operation;
  components: Readonly<Record<string, unknown>>;
  words: Words;
}

function Answer({ operation, components, words }: AnswerProps) {
  const content = operation.responses?.["200"]?.content as Record<string, { schema?: object }> | undefined;
  const schema = content?.["application/json"]?.schema;
  return (
    <>
      <h3>{words.answer}</h3>
      {schema === undefined ? (
        <p>{words.table}</p>
      ) : (
        <SchemaFields schema={schema} components={components} words={words} />
      )}
    </>
  );
}

function Example({ example, words }: { example: ApiExample | undefined; words: Words }) {
  if (example === undefined) return null;
  return (
    <>
      <p>
        {words.example}{" "}
        <a className={styles.address} href={example.address}>
          {example.address}
        </a>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus */}
      <section className={styles.sample} tabIndex={0} aria-label={words.beginning(example.address)}>
        <pre>
          {example.lines.join("\n")}
          {example.isCut ? "\n…" : ""}
        </pre>
      </section>
    </>
  );
}
