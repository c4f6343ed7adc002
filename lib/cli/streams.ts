import type { Streams } from "./command";

/** The process's own output. A reader that went away (`parley export … | head`) ends the command without a complaint. */
export function processStreams(): Streams {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      throw error;
    });
  }
  return {
    out: (text) => void process.stdout.write(withNewline(text)),
    err: (text) => void process.stderr.write(withNewline(text)),
  };
}

function withNewline(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
