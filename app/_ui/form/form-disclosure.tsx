"use client";
import { useContext } from "react";
import { Disclosure } from "../disclosure";
import { FormContext } from "./form-state";

/** Fields of a form, one press away; open where the answer says something of one of them. */
export function FormDisclosure({ summary, children }: { summary: string; children: React.ReactNode }) {
  const { faults } = useContext(FormContext);
  return (
    <Disclosure summary={summary} open={faults !== undefined}>
      {children}
    </Disclosure>
  );
}
