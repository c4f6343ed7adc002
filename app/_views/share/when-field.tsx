"use client";
import { useState } from "react";
import { adminShares as words } from "@/lib/messages/en/ui/admin-shares";
import { FieldFrame } from "../../_ui/form/field-frame";

interface WhenFieldProps {
  name: string;
  /** Of the field that says by whose clock it is. */
  zoneName: string;
  label: string;
  hint?: string;
  /** As an ISO instant; "": none. */
  at: string;
  /** By the clock of the browser. */
  isLocal: boolean;
}

/** A date with a time: by the clock of the browser, or where no script knew it in time, in UTC. */
export function WhenField({ name, zoneName, label, hint = "", at, isLocal }: WhenFieldProps) {
  const [zone, setZone] = useState<number | null>(null);
  const inZone = at === "" ? "" : writeMoment(new Date(at), isLocal);
  const offset = zone ?? (isLocal && at !== "" ? new Date(at).getTimezoneOffset() : 0);
  return (
    <>
      <FieldFrame name={name} label={label} hint={`${hint} ${isLocal ? "" : words.utcHint}`.trim()}>
        {(control, typed) => (
          <input
            key={isLocal ? "local" : "utc"}
            {...control}
            type="datetime-local"
            defaultValue={typed ?? inZone}
            // Summer may lie between now and then.
            onChange={({ target }) =>
              isLocal ? setZone(new Date(target.value).getTimezoneOffset() || 0) : undefined
            }
          />
        )}
      </FieldFrame>
      <input type="hidden" name={zoneName} value={offset} />
    </>
  );
}

function writeMoment(at: Date, isLocal: boolean): string {
  const moved = isLocal ? new Date(at.getTime() - at.getTimezoneOffset() * 60_000) : at;
  return moved.toISOString().slice(0, 16);
}
