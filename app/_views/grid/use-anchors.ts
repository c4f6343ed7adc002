"use client";
// A link to a row or a cell that stands nowhere in the page yet, since it is out of sight: the grid is scrolled to where
// it then stands. The browser itself finds no such place and stays where it is.
import { useEffect, useRef } from "react";
import type { GridRow } from "@/lib/domain/grid";
import { cellAnchor, issueAnchor } from "../matrix/anchors";
import type { GridColumn } from "./grid-columns";

interface AnchorsProps {
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  /** Brings the row into sight, and the column where there is one. */
  show: (row: number, column: number | null) => void;
}

export function useAnchors(props: AnchorsProps): void {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const go = (isPressed: boolean) => {
      const id = readFragment(window.location.hash);
      const found = findPlace(id, latest.current);
      if (found === null) return;
      latest.current.show(found.row, found.column);
      // Whoever pressed the link goes on from there by keyboard, as from any place of a page.
      if (isPressed) focusOnceThere(id);
    };
    const onHash = () => go(true);
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a") : null;
      // A second press on the same link changes no address.
      if (link?.hash && link.href === window.location.href) go(true);
    };
    go(false);
    window.addEventListener("hashchange", onHash);
    document.addEventListener("click", onClick);
    return () => {
      window.removeEventListener("hashchange", onHash);
      document.removeEventListener("click", onClick);
    };
  }, []);
}

function findPlace(
  id: string,
  { rows, columns }: AnchorsProps,
): { row: number; column: number | null } | null {
  for (const [row, { issue }] of rows.entries()) {
    if (id === issueAnchor(issue)) return { row, column: null };
    if (!id.endsWith(`~${issue}`)) continue;
    const column = columns.findIndex(({ party }) => id === cellAnchor(party, issue));
    if (column >= 0) return { row, column };
  }
  return null;
}

function readFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}

/** Most often the rows stand in the page two frames after they come into sight; on a busy machine it takes more. */
const MOST_FRAMES = 120;

function focusOnceThere(id: string, frame = 1): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      // Whoever has gone elsewhere since is left there.
      if (readFragment(window.location.hash) !== id) return;
      if ((frame === 1 || !focusIn(id)) && frame < MOST_FRAMES) focusOnceThere(id, frame + 1);
    }),
  );
}

function focusIn(id: string): boolean {
  const place = document.getElementById(id);
  const link = place instanceof HTMLAnchorElement ? place : place?.querySelector("a");
  link?.focus({ preventScroll: true });
  return link !== null && link !== undefined;
}
