import { AsOfChoice } from "../matrix/as-of-choice";
import { PartyChoice } from "../matrix/party-choice";
import type { PairsShown } from "./pairs-shown";

/** Which parties, at which date. */
export function PairsChoice({ shown }: { shown: PairsShown }) {
  return (
    <>
      <AsOfChoice shown={shown} />
      <PartyChoice shown={shown} />
    </>
  );
}
