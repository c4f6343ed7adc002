import { importUpload } from "@/lib/data/import-upload";
import { getUpload } from "@/lib/data/uploads";
import { onBehalfOf } from "@/lib/domain/permissions";
import { makeItems } from "@/lib/formats/incoming/import-items";
import { mayBeWritten } from "@/lib/schemas/upload";
import { type Command, EXIT_FAILED, EXIT_OK } from "./command";
import { lookAtUpload, readUploaded } from "./look-at-upload";

/** For our own server, which starts it for each upload: what a file does to its reader it does to this program. */
export const takeUploadCommand: Command = {
  name: "take-upload",
  usage: "ID look|write",
  summary: "look at an upload, or import it",
  help: "Reads an upload and keeps what it would do, or does it. ACTOR and REQUEST_ID say on whose behalf.",
  options: {},
  positionals: { min: 2, max: 2, name: "ID" },
  hidden: true,

  async run({ positionals: [id = "", what = ""] }, streams) {
    const { ACTOR: actor = "", REQUEST_ID: requestId } = process.env;
    const analyst = onBehalfOf({ actor, ...(requestId !== undefined && { requestId }) });
    const now = new Date();
    streams.out("reading");
    const upload = await getUpload({ analyst, id });
    if (upload === null || upload.doneAt !== null) return EXIT_OK;
    if (what !== "write" || upload.look === null || !mayBeWritten(upload.look)) {
      await lookAtUpload(analyst, upload, now, (stage) => streams.out(stage));
      return EXIT_OK;
    }
    const answer = await readUploaded(upload, now);
    if (!answer.ok) return EXIT_FAILED;
    streams.out("writing");
    const items = makeItems(answer.reads, upload.options.into);
    const done = await importUpload({ analyst, id, look: upload.look, items, now });
    // What it would do now is shown anew; whoever asked decides again.
    if (!done.ok && done.reason !== "gone")
      await lookAtUpload(analyst, upload, now, (stage) => streams.out(stage));
    return EXIT_OK;
  },
};
