// A drawing as PNG. The fonts come with the program, so that text is there on a machine that has none; those of the
// machine stand behind them, for scripts that ours lack (Chinese, Thai, Devanagari).
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { escapeMarkup } from "../atom";
import { makeInTurn } from "../make-in-turn";

type Sharp = typeof import("sharp").default;

/** Twice as sharp as on the screen, as far as that is not too much to hold in memory. */
const SHARP_PIXELS = 16_000_000;
const MOST_PIXELS = 40_000_000;

/** Where systems keep their fonts; "WINDOWSFONTDIR" is a word of the library. */
const FOLDERS_OF_MACHINES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ["/usr/share/fonts", "/usr/local/share/fonts"],
  darwin: ["/System/Library/Fonts", "/Library/Fonts"],
  win32: ["WINDOWSFONTDIR"],
};

let loading: Promise<Sharp> | null = null;

/** The library looks for fonts once, when it is first used: where they are has to be said before. */
function loadSharp(): Promise<Sharp> {
  loading ??= (async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "parley-fonts-"));
    const own = path.join(process.cwd(), "node_modules", "dejavu-fonts-ttf", "ttf");
    const file = path.join(folder, "fonts.conf");
    const lines = [
      '<?xml version="1.0"?>',
      "<fontconfig>",
      ...[own, ...(FOLDERS_OF_MACHINES[process.platform] ?? [])].map(
        (one) => `<dir>${escapeMarkup(one)}</dir>`,
      ),
      "<alias><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>",
      `<cachedir>${escapeMarkup(folder)}</cachedir>`,
      "</fontconfig>",
    ];
    writeFileSync(file, lines.join("\n"));
    process.env.FONTCONFIG_FILE = file;
    const { default: sharp } = await import("sharp");
    // Two pictures at once may share the machine with its readers; one picture needs no more than one thread.
    sharp.concurrency(1);
    sharp.cache(false);
    return sharp;
  })();
  return loading;
}

/** At a few seconds for the largest, whoever comes later would wait longer than anybody does. */
export const MOST_WAITING = 8;

/** By their drawing: a release never changes, so neither do they. */
const inTurn = makeInTurn({ mostKnown: 40, mostBytes: 100_000_000, mostWaiting: MOST_WAITING });

/** `scale`: pixels for each unit of the drawing. Null: too many others wait already. */
export async function renderPng(svg: string, scale: 1 | 2): Promise<Uint8Array<ArrayBuffer> | null> {
  return inTurn(`${scale} ${svg}`, () => render(svg, scale));
}

async function render(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const sharp = await loadSharp();
  const input = Buffer.from(svg);
  const { width, height } = await sharp(input).metadata();
  const density = width * height * scale ** 2 > SHARP_PIXELS ? 72 : 72 * scale;
  const buffer = await sharp(input, { density, limitInputPixels: MOST_PIXELS })
    .png({ compressionLevel: 6 })
    .toBuffer();
  return new Uint8Array(buffer);
}
