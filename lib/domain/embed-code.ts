// The code that puts a view into somebody else's page. Pure.

export interface EmbedOptions {
  /** Whole address of the page in the frame. */
  src: string;
  title: string;
  /** Of CSS: `100%`, `640px`. */
  width: string;
  /** In pixels, until the page has said how high it is. */
  height: number;
}

/** The script makes the frame as high as its page says; it hears that frame alone. Without it the frame scrolls. */
export function writeEmbedCode({ src, title, width, height }: EmbedOptions): string {
  const frame = `<iframe src="${asAttribute(src)}" title="${asAttribute(title)}" width="${asAttribute(width)}" height="${height}" loading="lazy" style="border:0"></iframe>`;
  const script =
    '(function(f){addEventListener("message",function(e){if(e.source===f.contentWindow&&e.data&&e.data.type==="parley:height")f.style.height=Number(e.data.height)+"px"})})(document.currentScript.previousElementSibling)';
  return `${frame}<script>${script}</script>`;
}

function asAttribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
