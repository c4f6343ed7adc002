"use client";
import { useEffect } from "react";
import { showTerms } from "./show-terms";

/** Stands once on a page. */
export function TermListener() {
  useEffect(showTerms, []);
  return null;
}
