// The `test` of every browser test: it fails on whatever the browser complains about, looked for or not.
import { type BrowserContext, test as base } from "@playwright/test";

export { expect } from "@playwright/test";

/**
 * Listens to all pages of a context. The list fills with errors and warnings of the console (broken rules of the
 * content security policy are among them), uncaught errors, and requests to other sites.
 */
export function collectComplaints(context: BrowserContext, origin: string): string[] {
  const complaints: string[] = [];
  const visited = new Set<string>();
  context.on("request", (request) => {
    if (request.isNavigationRequest()) visited.add(request.url());
    const { protocol, origin: to } = new URL(request.url());
    if (/^https?:$/.test(protocol) && to !== origin) complaints.push(`asked another site: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    // Chromium reports every page that answers 404 or 410, also where that is the right answer.
    const isAnswer = message.text().startsWith("Failed to load resource: the server responded");
    if (isAnswer && visited.has(message.location().url)) return;
    complaints.push(`${message.type()} on the console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
  return complaints;
}

export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints = collectComplaints(context, new URL(baseURL ?? "").origin);
      await use(complaints);
      base.expect(complaints, "what the browser complained about").toEqual([]);
    },
    { auto: true },
  ],
});
