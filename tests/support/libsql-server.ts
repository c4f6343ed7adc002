// A real libSQL server (sqld) for tests that are told to use one: `npm test -- --server`.

export { type LibsqlServer, startLibsqlServer } from "../../scripts/libsql-server.mjs";

/** The program; undefined: tests use a file. Set by scripts/test.mjs. */
export const LIBSQL_SERVER = process.env.TEST_LIBSQL_SERVER;
