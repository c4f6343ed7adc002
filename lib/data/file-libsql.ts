// Prisma's libSQL adapter, made fit for a long-running server. What it does as it comes, all of it seen:
// - it opens a new connection to the file for each transaction and never closes the old one;
// - a transaction that reads and then writes fails where somebody else wrote in between;
// - a BEGIN or COMMIT that is refused stays open until it is garbage collected. After one "database is locked" every
//   later COMMIT on that connection fails ("SQL statements in progress"), and after one COMMIT that a foreign key
//   refused, the log can no longer be emptied and grows.
import {
  type Client,
  createClient,
  type InArgs,
  type InStatement,
  LibsqlError,
  type ResultSet,
  type Transaction,
} from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { Standby } from "./standby";

type Config = Parameters<PrismaLibSql["createClient"]>[0];
type AdapterClient = ReturnType<PrismaLibSql["createClient"]>;

/** `write`: a transaction takes the write lock when it begins. `read`: nothing can be written. */
export type Access = "write" | "read";

// FULL: a commit is on disk before it is acknowledged. libSQL has both of the first as defaults; they are said here
// because promises rest on them, and a test holds that the defaults are the same (a connection can be replaced).
const PRAGMAS = {
  write: ["PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"],
  read: ["PRAGMA query_only = ON"],
} as const;

/** Longer than reading the largest release takes. */
const PATIENCE_MS = 10_000;

const isFile = (url: string) => url.startsWith("file:");
const ONLY_READS = /^\s*(SELECT|WITH|PRAGMA)\b/i;
/** What needs no transaction, or cannot be in one. */
const WITHOUT_TRANSACTION = /^\s*(SELECT|PRAGMA|VACUUM INTO|ATTACH|DETACH)\b/i;

/**
 * A client of one connection to a file, or of a libSQL server. The pool of @libsql/client takes the connection back
 * after every transaction, rolled back if that is still open. (It does from 0.18 on, which is why it is used here: the
 * adapter's own copy is older.) Whoever opens a transaction ends it before using the client for anything else.
 * `replicaUrl`: of that server's replica, for single reads while the server itself is away.
 */
export function openClient(config: Config, access: Access, replicaUrl: string | null = null): Client {
  if (!isFile(config.url)) return openServerClient(config, access, replicaUrl);
  const client = createClient({ ...config, concurrency: 1 });
  const begin = client.transaction.bind(client);
  if (access === "read") {
    client.transaction = () => begin("deferred");
    return client;
  }
  const execute = client.execute.bind(client);
  client.transaction = () => beginImmediate(begin);
  client.execute = async (first: InStatement | string, args?: InArgs) => {
    const statement = asStatement(first, args);
    if (WITHOUT_TRANSACTION.test(statement.sql)) return execute(statement);
    const transaction = await beginImmediate(begin);
    try {
      const result = await transaction.execute(statement);
      await transaction.commit();
      return result;
    } finally {
      transaction.close();
    }
  };
  return client;
}

/** A server ends its transactions itself. That the reader cannot write there either, it does not see to. */
function openServerClient(config: Config, access: Access, replicaUrl: string | null): Client {
  const client = createClient(access === "write" ? config : { ...config, fetch: patientFetch });
  const begin = client.transaction.bind(client);
  client.transaction = () => begin(access);
  if (access === "write") return client;
  const execute = replicaUrl === null ? client.execute.bind(client) : standBy(client, replicaUrl);
  client.execute = async (first: InStatement | string, args?: InArgs) => {
    const statement = asStatement(first, args);
    if (ONLY_READS.test(statement.sql)) return execute(statement);
    throw new LibsqlError("attempt to write through the client that reads", "SQLITE_READONLY");
  };
  return client;
}

/** A server that takes a request and never answers is one that is away. */
function patientFetch(request: Request): Promise<Response> {
  return fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
}

/** Reads of the client, or of the replica where the client's server does not answer. Ends with the client. */
function standBy(client: Client, replicaUrl: string): (statement: InStatement) => Promise<ResultSet> {
  const replica = createClient({ url: replicaUrl, fetch: patientFetch });
  const primary = { execute: client.execute.bind(client) };
  const standby = new Standby(primary, replica, (what) => console.error(what));
  const close = client.close.bind(client);
  client.close = () => {
    standby.stop();
    replica.close();
    close();
  };
  standby.start();
  return (statement) => standby.execute(statement);
}

function asStatement(first: InStatement | string, args: InArgs = []): { sql: string; args?: InArgs } {
  return typeof first === "string" ? { sql: first, args } : first;
}

/**
 * A transaction begun with BEGIN IMMEDIATE, so that a locked database says so before anything was done. What can be
 * refused goes through executeMultiple, which leaves no statement behind; a plain BEGIN never is.
 */
async function beginImmediate(begin: (mode: "deferred") => Promise<Transaction>): Promise<Transaction> {
  const transaction = await begin("deferred");
  const orClose = async (sql: string) => {
    try {
      await transaction.executeMultiple(sql);
    } catch (error) {
      transaction.close();
      throw error;
    }
  };
  await orClose("COMMIT; BEGIN IMMEDIATE");
  transaction.commit = async () => {
    await orClose("COMMIT");
    // Gives the connection back.
    transaction.close();
  };
  return transaction;
}

/**
 * The adapter over such a client. One connection is enough and safe, because the adapter holds a lock of its own from
 * the beginning of a transaction to its end.
 */
export class FileLibSql extends PrismaLibSql {
  readonly #url: string;
  readonly #access: Access;
  readonly #replicaUrl: string | null;

  constructor(url: string, access: Access, replicaUrl: string | null = null) {
    super({ url });
    this.#url = url;
    this.#access = access;
    this.#replicaUrl = replicaUrl;
  }

  override createClient(config: Config): AdapterClient {
    return openClient(config, this.#access, this.#replicaUrl);
  }

  override async connect(): ReturnType<PrismaLibSql["connect"]> {
    const adapter = await super.connect();
    // A libSQL server refuses most pragmas and sees to this itself.
    if (isFile(this.#url)) {
      for (const sql of PRAGMAS[this.#access]) await adapter.executeRaw({ sql, args: [], argTypes: [] });
    }
    return adapter;
  }
}
