// Load on one address with wrk, pinned to one core while the server has the other.
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const { BENCH_FOLDER: folder = "" } = process.env;

const SERVER_CORE = "0";
const LOAD_CORE = "1";
const CONNECTIONS = 20;

const REPORT = `done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('@@{"perSecond":%.1f,"p95":%.3f,"bytes":%.0f,"errors":%d}',
    summary.requests / (summary.duration / 1e6), latency:percentile(95) / 1000,
    summary.bytes / math.max(1, summary.requests), e.connect + e.read + e.write + e.status + e.timeout))
end
`;

export interface Load {
  perSecond: number;
  /** Milliseconds within which 95 of 100 answers came. */
  p95: number;
  /** Of an answer with its headers. */
  bytes: number;
}

/** All threads of the process stay on the core of the servers. */
export async function pinServer(pid: number): Promise<void> {
  await run("taskset", ["-acp", SERVER_CORE, String(pid)]);
}

/** Throws where an answer was an error, or none came. */
export async function load(
  url: string,
  headers: Readonly<Record<string, string>>,
  seconds: number,
): Promise<Load> {
  const script = path.join(folder, "report.lua");
  writeFileSync(script, REPORT);
  const given = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const options = ["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, "--timeout", "30s", "-s", script];
  const { stdout } = await run("taskset", ["-c", LOAD_CORE, "wrk", ...options, ...given, url]);
  const { errors, ...found } = JSON.parse(stdout.slice(stdout.lastIndexOf("@@") + 2));
  if (errors > 0) throw new Error(`${errors} of the answers of ${url} were errors.`);
  return found;
}
