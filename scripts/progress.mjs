/**
 * One line a step: what is done, and when it is, the seconds it took.
 * @param {NodeJS.WritableStream} stream stderr where stdout belongs to a command
 */
export function createProgress(stream) {
  return {
    /** @param {string} sentence */
    say: (sentence) => void stream.write(`${sentence}\n`),
    /**
     * @template T
     * @param {string} what @param {() => Promise<T>} work @returns {Promise<T>}
     */
    async step(what, work) {
      const began = performance.now();
      stream.write(`${what} … `);
      try {
        const result = await work();
        stream.write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`);
        return result;
      } catch (error) {
        stream.write("failed\n");
        throw error;
      }
    },
  };
}

/** @typedef {ReturnType<typeof createProgress>} Progress */
