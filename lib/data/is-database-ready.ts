import { reader } from "./client";

/** Longer than any read waits for a writer; a load balancer gives up at about the same time. */
const PATIENCE_MS = 3_000;

/** True where the database answers and holds our tables. Never throws: what is wrong is not for whoever asks. */
export async function isDatabaseReady(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const answers = reader()
    .release.findFirst({ select: { id: true } })
    .then(
      () => true,
      () => false,
    );
  try {
    return await Promise.race([answers, patience]);
  } finally {
    clearTimeout(timer);
  }
}
