// To the clipboard: a text, or what stands at an address, plain and as HTML. Loaded when a reader comes near a button.

export interface Copied {
  text?: string;
  plain?: string;
  html?: string;
}

async function fetchText(address: string, type: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} at ${address}`);
  return new Blob([await response.text()], { type });
}

/** Throws where the browser does not allow it, or the text is not there. */
export async function copy({ text, plain, html }: Copied): Promise<void> {
  const words =
    text === undefined && plain !== undefined ? fetchText(plain, "text/plain") : new Blob([text ?? ""]);
  // Without https a browser has no clipboard of its own.
  if (!navigator.clipboard) return copyByCommand(await (await words).text());
  if (text !== undefined) return navigator.clipboard.writeText(text);
  // The item is made at once and filled later: some browsers forget the press while they wait.
  const item: Record<string, Promise<Blob>> = { "text/plain": Promise.resolve(words) };
  if (html !== undefined) item["text/html"] = fetchText(html, "text/html");
  await navigator.clipboard.write([new ClipboardItem(item)]);
}

function copyByCommand(text: string): void {
  const area = document.createElement("textarea");
  area.value = text;
  area.readOnly = true;
  area.className = "visually-hidden";
  const focused = document.activeElement;
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (!isCopied) throw new Error("The browser did not copy");
}
