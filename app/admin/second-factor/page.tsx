import type { Metadata } from "next";
import { getProfile } from "@/lib/data/profile";
import { offerSecondFactor } from "@/lib/data/second-factor";
import { adminSecondFactor as words } from "@/lib/messages/en/ui/admin-people";
import { requireOneself } from "@/lib/request/session";
import { Notice } from "../../_ui/notice";
import { ChangeSecondFactor } from "./change-second-factor";
import { SetUpSecondFactor } from "./set-up-second-factor";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: words.title };

const DONE = { set: words.set, renewed: words.renewed, removed: words.removed };

/** One's own second factor: to set up, or to change. */
export default async function SecondFactorPage({ searchParams }: Props) {
  const { oneself, viewer } = await requireOneself();
  const [profile, offer] = await Promise.all([getProfile(oneself), offerSecondFactor(oneself)]);
  const { done } = await searchParams;
  const said = Object.entries(DONE).find(([name]) => name === done)?.[1];
  return (
    <>
      <h1>{words.title}</h1>
      {said === undefined ? null : <Notice>{said}</Notice>}
      {viewer.lacksSecondFactor ? <Notice tone="warm">{words.compulsory}</Notice> : null}
      {profile.hasSecondFactor ? (
        <ChangeSecondFactor codesLeft={profile.recoveryCodesLeft} offer={offer} />
      ) : (
        <SetUpSecondFactor offer={offer} />
      )}
    </>
  );
}
