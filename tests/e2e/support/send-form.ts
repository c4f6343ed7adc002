// Forms sent to a server as a program would send them, beside what a browser allows: many at once, with forged headers.

export interface Sent {
  status: number;
  headers: Headers;
  text: string;
}

/**
 * Sends a form of the page at `path` as a browser without JavaScript does. `headers` come on top of those of a browser;
 * `having`: the name of a field in the form that is meant, where it is not the one for signing in.
 */
export async function sendForm(
  server: string,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  having = "",
): Promise<Sent> {
  return postForm(server, path, await readFormFields(server, path, headers, having), fields, headers);
}

/** The hidden fields with which a form says which action is meant, and what it is about. */
export async function readFormFields(
  server: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  having = "",
): Promise<Record<string, string>> {
  const page = await (await fetch(`${server}${path}`, { headers })).text();
  const forms = page.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((text) => text.includes("$ACTION_") && text.includes(`name="${having}`)) ?? "";
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden"([^>]*)>/g)].map(([, attributes = ""]) => [
      readAttribute(attributes, "name"),
      readAttribute(attributes, "value"),
    ]),
  );
}

export async function postForm(
  server: string,
  path: string,
  hidden: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Sent> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...hidden, ...fields })) body.append(name, value);
  const answer = await fetch(`${server}${path}`, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { Origin: server, ...headers },
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&amp;": "&",
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
};

function readAttribute(attributes: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
  return value.replace(/&(?:quot|amp|lt|gt|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}
