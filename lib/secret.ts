// The secret under which tokens and nonces are made: from APP_SECRET, or made on the first start and kept in a file.
import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { getSettings, type Settings, SettingsError, SHORTEST_SECRET } from "./settings";

/**
 * The secret of this installation. Where APP_SECRET is not given it is `secret` in the data folder, made with mode 0600
 * if there is none; two starters at the same time get the same one. Throws SettingsError where the file is no good.
 */
export function ensureSecret(settings: Settings = getSettings()): string {
  if (settings.appSecret !== null) return settings.appSecret;
  const file = path.join(settings.dataFolder, "secret");
  const kept = readSecret(file);
  if (kept !== null) return kept;
  mkdirSync(settings.dataFolder, { recursive: true });
  const own = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    writeFileSync(own, `${randomBytes(32).toString("base64url")}\n`, {
      mode: 0o600,
      flag: "wx",
      flush: true,
    });
    // A link appears whole or not at all, and fails where another starter was first: then that one's counts.
    linkSync(own, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(own, { force: true });
  }
  const made = readSecret(file);
  if (made === null) throw new SettingsError([`The secret in ${file} vanished while it was being made.`]);
  return made;
}

function readSecret(file: string): string | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8").trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  if (text.length < SHORTEST_SECRET) {
    throw new SettingsError([
      `The secret in ${file} has fewer than ${SHORTEST_SECRET} characters: delete the file and a new one is made, or set APP_SECRET.`,
    ]);
  }
  if ((statSync(file).mode & 0o077) !== 0) {
    throw new SettingsError([
      `Other people on this machine can read the secret in ${file}: run chmod 600 on it.`,
    ]);
  }
  return text;
}
