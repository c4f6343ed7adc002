import { readdirSync } from "node:fs";
import path from "node:path";

/** Of what Inter is cut into, the part that every page has letters of, whatever its language. */
const FILE = /^inter-latin-wght-normal\..+\.woff2$/;

function findMainFont(): string | null {
  const folder = path.join(process.env.NEXT_DIST_DIR ?? ".next", "static/media");
  try {
    const name = readdirSync(folder).find((file) => FILE.test(file));
    return name === undefined ? null : `/_next/static/media/${name}`;
  } catch {
    // While developing nothing is built yet.
    return null;
  }
}

/**
 * The address of the font to fetch beside the styles, which name it: a page that finds out from them that it needs it
 * is laid out twice. Null where there is no build.
 */
export const MAIN_FONT = findMainFont();
