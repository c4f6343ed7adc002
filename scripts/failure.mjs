// What went wrong, in one sentence that says what to do.
import { ROOT } from "./root.mjs";

/** Expected: its message is all that is shown. */
export class Failure extends Error {}

const NO_NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;
const SHOWN_LINES = 30;

/**
 * @param {string} text what a program printed, or the message of an error with its code
 * @returns {string | null} null where the cause is not one of the usual ones
 */
export function explainCause(text) {
  if (/\bENOSPC\b|no space left on device|disk quota exceeded|\bEDQUOT\b/i.test(text)) {
    return "The disk is full: free about 2 GB and try again.";
  }
  if (/\bEROFS\b|read-only file system/i.test(text)) {
    return `The folder ${ROOT} is on a read-only disk: copy it to a place that can be written to and try again.`;
  }
  if (/\b(EACCES|EPERM)\b|permission denied/i.test(text)) {
    return `The folder ${ROOT} may not be written to by this user: give yourself the right to write there, or copy it to a place of your own, and try again.`;
  }
  return null;
}

/**
 * @param {string} what the step in plain words, such as "Installing packages"
 * @param {string} output of the program that failed
 */
export function stepFailure(what, output) {
  const cause = explainCause(output);
  if (cause !== null) return new Failure(cause);
  if (what.startsWith("Installing") && NO_NETWORK.test(output)) {
    return new Failure(
      "npm could not reach its package registry: check the network connection (or npm's proxy and registry settings) and try again.",
    );
  }
  const tail = output.trimEnd().split("\n").slice(-SHOWN_LINES).join("\n");
  return new Failure(`${tail}\n${what} failed: what the program said stands above.`);
}

/**
 * @param {NodeJS.ErrnoException} error from listening on a port @param {number} port
 * @returns {string | null} null where it is another kind of error
 */
export function explainListening({ code }, port) {
  if (code === "EADDRINUSE") {
    const other = port < 65_535 ? port + 1 : port - 1;
    return `Port ${port} is in use, by another program or by Parley itself: stop that one, or choose another port: PORT=${other} npm start`;
  }
  if (code === "EACCES")
    return `This user may not open port ${port}: choose one above 1023: PORT=3000 npm start`;
  return null;
}

/** Prints what is wrong and ends the process. @param {unknown} error @returns {never} */
export function endWith(error) {
  const { name, code, message, syscall, port } = /** @type {NodeJS.ErrnoException & { port?: number }} */ (
    error
  );
  const expected = error instanceof Failure || name === "SettingsError";
  const listening = syscall === "listen" && port !== undefined ? explainListening(error, port) : null;
  const sentence = expected ? message : (listening ?? explainCause(`${code ?? ""} ${message ?? ""}`));
  console.error(sentence ?? error);
  process.exit(1);
}
