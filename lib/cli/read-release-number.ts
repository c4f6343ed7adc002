import { BadInput } from "./command";

/** The number of a release as typed. Throws `BadInput`, naming `where` it was typed. */
export function readReleaseNumber(text: string, where: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new BadInput(`${where} takes a number from 1, not "${text}".`);
  return Number(text);
}
