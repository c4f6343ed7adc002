import { createServer } from "node:net";
import { explainListening, Failure } from "./failure.mjs";

/**
 * Before the long work: is the port free that the server shall listen on?
 * @param {Record<string, string | undefined>} env HOST and PORT, as the server reads them
 */
export async function requireFreePort(env) {
  const port = Number(env.PORT || 3000);
  const host = env.HOST || "127.0.0.1";
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(`PORT must be a whole number from 1 to 65535, not ${JSON.stringify(env.PORT)}.`);
  }
  try {
    await listenOnce(port, host);
  } catch (error) {
    throw new Failure(explainListening(error, port) ?? `Parley cannot listen on ${host}: ${error.message}.`);
  }
}

/** A port that nothing listens on just now, on 127.0.0.1. @returns {Promise<number>} */
export function findFreePort() {
  return listenOnce(0, "127.0.0.1");
}

/** @param {number} port @param {string} host @returns {Promise<number>} */
function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : port));
    });
  });
}
