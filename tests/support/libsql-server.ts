// A real libSQL server (sqld) for tests that are told to use one: `npm test -- --server`.
import { type ChildProcess, spawn } from "node:child_process";
import { findFreePort } from "../../scripts/port.mjs";

/** The program; undefined: tests use a file. Set by scripts/test.mjs. */
export const LIBSQL_SERVER = process.env.TEST_LIBSQL_SERVER;

export interface LibsqlServer {
  url: string;
  child: ChildProcess;
  stop: () => Promise<void>;
}

const PATIENCE_MS = 20_000;

interface Place {
  /** A free one unless told. */
  port?: number;
  /** Where replicas ask it for what is new; unless told, it has none. */
  replicaPort?: number;
  /** It is a replica of the server that listens there for replicas. */
  replicaOf?: number;
}

/** Starts one whose data are in `folder`; ready when this resolves. Throws where it does not start. */
export async function startLibsqlServer(
  program: string,
  folder: string,
  { port: given, replicaPort, replicaOf }: Place = {},
): Promise<LibsqlServer> {
  const port = given ?? (await findFreePort());
  const address = `127.0.0.1:${port}`;
  const own = replicaPort === undefined ? [] : ["--grpc-listen-addr", `127.0.0.1:${replicaPort}`];
  const primary = replicaOf === undefined ? [] : ["--primary-grpc-url", `http://127.0.0.1:${replicaOf}`];
  const child = spawn(
    program,
    ["-d", folder, "--http-listen-addr", address, ...own, ...primary, "--no-welcome"],
    { stdio: "ignore" },
  );
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = `http://${address}`;
  const end = performance.now() + PATIENCE_MS;
  while (!(await fetch(`${url}/health`).catch(() => null))?.ok) {
    if (child.exitCode !== null || performance.now() > end)
      throw new Error("The libSQL server did not start.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { url, child, stop };
}
