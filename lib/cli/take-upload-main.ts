// The program that the server starts for each upload: what a file does to its reader it does to this. A file of its own,
// without the other commands and all that they load, since somebody waits for it to begin.
import { closeDatabase } from "@/lib/data/client";
import { EXIT_FAILED } from "./command";
import { describeFailure } from "./describe-failure";
import { processStreams } from "./streams";
import { takeUpload } from "./take-upload";

const [id = "", what = ""] = process.argv.slice(2);
const streams = processStreams();
try {
  process.exitCode = await takeUpload(id, what, (stage) => streams.out(stage));
} catch (error) {
  streams.err(describeFailure(error));
  process.exitCode = EXIT_FAILED;
} finally {
  await closeDatabase();
}
