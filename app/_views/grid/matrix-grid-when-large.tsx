"use client";
import { lazy } from "react";
import type { MatrixGridProps } from "./matrix-grid";

const MatrixGrid = lazy(async () => ({ default: (await import("./matrix-grid")).MatrixGrid }));

/**
 * The grid of a large matrix, fetched only where there is one. No fallback around it: the server's page then holds the
 * rows themselves, and stays as it is until the grid is there.
 */
export function MatrixGridWhenLarge(props: MatrixGridProps) {
  return <MatrixGrid {...props} />;
}
