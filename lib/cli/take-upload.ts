import { importUpload } from "@/lib/data/import-upload";
import { getUpload } from "@/lib/data/uploads";
import { onBehalfOf } from "@/lib/domain/permissions";
import { makeItems } from "@/lib/formats/incoming/import-items";
import { mayBeWritten } from "@/lib/schemas/upload";
import { EXIT_FAILED, EXIT_OK } from "./command";
import { lookAtUpload, readUploaded } from "./look-at-upload";

/**
 * Looks at an upload and keeps what it would do, or (`write`) does it; ACTOR and REQUEST_ID say on whose behalf. Gives
 * the exit code.
 * @param say told what is being done
 */
export async function takeUpload(id: string, what: string, say: (stage: string) => void): Promise<number> {
  const { ACTOR: actor = "", REQUEST_ID: requestId } = process.env;
  const analyst = onBehalfOf({ actor, ...(requestId !== undefined && { requestId }) });
  const now = new Date();
  say("reading");
  const upload = await getUpload({ analyst, id });
  if (upload === null || upload.doneAt !== null) return EXIT_OK;
  if (what !== "write" || upload.look === null || !mayBeWritten(upload.look)) {
    await lookAtUpload(analyst, upload, now, say);
    return EXIT_OK;
  }
  const answer = await readUploaded(upload, now);
  if (!answer.ok) return EXIT_FAILED;
  say("writing");
  const items = makeItems(answer.reads, upload.options.into);
  const done = await importUpload({ analyst, id, look: upload.look, items, now });
  // What it would do now is shown anew; whoever asked decides again.
  if (!done.ok && done.reason !== "gone") await lookAtUpload(analyst, upload, now, say);
  return EXIT_OK;
}
