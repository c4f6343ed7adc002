"use client";
import dynamic from "next/dynamic";
import type { MatrixGridProps } from "./matrix-grid";

// Not `lazy`: this one names its scripts in the page, so that they come with the others.
const MatrixGrid = dynamic(async () => (await import("./matrix-grid")).MatrixGrid);

/**
 * The grid of a large matrix, fetched only where there is one. No fallback around it: the server's page then holds the
 * rows themselves, and stays as it is until the grid is there.
 */
export function MatrixGridWhenLarge(props: MatrixGridProps) {
  return <MatrixGrid {...props} />;
}
