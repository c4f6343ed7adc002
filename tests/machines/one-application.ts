// What must hold on every machine, whichever of them was asked first: they are one application.
import { sendForm } from "../e2e/support/send-form";
import { makeShareLink, SHARE_PASSWORD } from "../e2e/support/share-link";
import { makePerson } from "../e2e/support/sign-in";
import type { Cluster } from "./cluster";
import { publishCase } from "./publish-case";

const SLUG = "one-application";
/** Wrong passwords of one client that are checked (lib/data/unlock-attempts.ts). */
const MOST_WRONG = 10;

export interface Found {
  /** What is not as promised, a sentence each. */
  faults: string[];
  /** What was found, and what of it; in the order of finding. */
  figures: [string, string][];
}

/** Sessions, unlocked links, limits and ETags, each made on one machine and asked of the other. */
export async function expectOneApplication(cluster: Cluster, folder: string): Promise<Found> {
  const { origin, primary, apps } = cluster;
  const [one, other] = apps;
  const faults: string[] = [];
  const figures: [string, string][] = [];
  const expectThat = (isSo: boolean, what: string) => {
    figures.push([what, isSo ? "yes" : "no"]);
    if (!isSo) faults.push(`It is not so that ${what}.`);
  };
  await publishCase(cluster, folder, { slug: SLUG, title: "One application" });
  const database = primary.origin;

  const person = await makePerson({ role: "analyst", database });
  const cookie = { Cookie: `parley=${person.token}` };
  const admin = (at: { origin: string }) =>
    fetch(`${at.origin}/admin`, { headers: cookie, redirect: "manual" }).then(({ status }) => status);
  expectThat((await admin(one)) === 200 && (await admin(other)) === 200, "a session is good on both");
  await sendForm(one.origin, "/admin", {}, { ...cookie, Origin: origin });
  expectThat(
    (await admin(one)) !== 200 && (await admin(other)) !== 200,
    "signed out of one is signed out of both",
  );

  const link = await makeShareLink({ database, slug: SLUG, hasPassword: true });
  const path = `/s/${link.token}`;
  const unlock = (at: { origin: string }, password: string, address: string) =>
    sendForm(at.origin, path, { password }, { Origin: origin, "X-Forwarded-For": address }, "token");
  const unlocked = await unlock(one, SHARE_PASSWORD, "203.0.113.1");
  const kept = unlocked.headers.get("set-cookie")?.split(";")[0] ?? "";
  const shown = await fetch(`${other.origin}${path}`, { headers: { Cookie: kept } });
  expectThat((await shown.text()).includes("One application"), "a link unlocked on one is open on the other");

  const answers: number[] = [];
  for (let turn = 0; turn <= MOST_WRONG; turn += 1)
    answers.push((await unlock(apps[turn % 2 === 0 ? 0 : 1], `wrong ${turn}`, "203.0.113.2")).status);
  expectThat(
    answers.indexOf(429) === MOST_WRONG,
    `${MOST_WRONG} wrong passwords in all are checked, by turns on both, and the next on neither`,
  );

  const pages = [`/negotiations/${SLUG}`, "/", "/method", `/api/v1/negotiations/${SLUG}`];
  const answersOf = (at: { origin: string }) =>
    Promise.all(pages.map((page) => fetch(`${at.origin}${page}`, { headers: { "Accept-Encoding": "br" } })));
  const tags = async (at: { origin: string }) =>
    (await answersOf(at)).map(({ headers }) => headers.get("etag"));
  const [ofOne, ofOther] = [await tags(one), await tags(other)];
  expectThat(
    ofOne.every((tag, at) => tag !== null && tag === ofOther[at]),
    "a page has the same ETag on both",
  );
  const again = await fetch(`${other.origin}${pages[0]}`, { headers: { "If-None-Match": ofOne[0] ?? "" } });
  expectThat(again.status === 304, "who has a page of one hears 304 from the other");
  return { faults, figures };
}
