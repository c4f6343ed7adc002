import type { Position } from "@/lib/domain/case-file";
import type { Messages } from "@/lib/messages/messages";
import { TermButton } from "./term-button";

interface BasisTermProps {
  position: Pick<Position, "basis" | "confidence">;
  messages: Messages;
}

/** On what a position rests, and what those words mean. */
export function BasisTerm({ position: { basis, confidence }, messages }: BasisTermProps) {
  return <TermButton term="basis">{messages.basisLine(basis, confidence)}</TermButton>;
}
