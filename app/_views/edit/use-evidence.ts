"use client";
import { useEffect, useMemo, useState } from "react";
import type { Key, Position } from "@/lib/domain/case-file";
import type { FoundEvidence, SheetClient } from "./sheet-client";

export interface EvidenceShown {
  /** By key: those of the position, and what was found to choose from. */
  known: ReadonlyMap<Key, FoundEvidence["statement"]>;
  sources: ReadonlyMap<Key, FoundEvidence["source"]>;
  /** What was found, newest first. */
  found: readonly Key[];
  state: "loading" | "there" | "failed";
  q: string;
  setQ: (q: string) => void;
}

const TYPING_MS = 250;

/**
 * The statements of a position, and those that it could rest on. They are asked for when a cell is opened.
 * @param saved when the last save was acknowledged: a statement just written can be asked for only then
 */
export function useEvidence(
  client: SheetClient,
  party: Key,
  position: Position | null,
  saved: string | null,
): EvidenceShown {
  const keys = (position?.evidence ?? []).map(({ statement }) => statement).join(" ");
  const [q, setQ] = useState("");
  const [found, setFound] = useState<readonly FoundEvidence[]>([]);
  const [state, setState] = useState<EvidenceShown["state"]>("loading");
  const isLacking =
    keys !== "" && keys.split(" ").some((key) => !found.some((one) => one.statement.key === key));
  const asked = isLacking ? saved : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after a save where something is lacking
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(async () => {
      const answer = await client.findEvidence(party, keys === "" ? [] : keys.split(" "), q);
      if (isOver) return;
      if (answer.ok) setFound(answer.found);
      setState(answer.ok ? "there" : "failed");
    }, TYPING_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [client, party, keys, q, asked]);
  return useMemo(
    () => ({
      known: new Map(found.map(({ statement }) => [statement.key, statement])),
      sources: new Map(found.map(({ source }) => [source.key, source])),
      found: found.map(({ statement }) => statement.key),
      ...{ state, q, setQ },
    }),
    [found, state, q],
  );
}
