import { describe, expect, test } from "vitest";
import { daysBetween, firstDay, isPartialDate, lastDay, monthsBetween } from "@/lib/domain/day";

test("A date of three precisions, and nothing else", () => {
  for (const date of ["2026", "2026-02", "2026-02-28", "2024-02-29", "2000-02-29"])
    expect(isPartialDate(date)).toBe(true);
  const wrong = [
    "",
    "0000",
    "26",
    "2026-13",
    "2026-00",
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-1-1",
    " 2026",
    "2026-02-07T00:00:00Z",
  ];
  for (const date of wrong) expect(isPartialDate(date), date).toBe(false);
});

test("What is known to the month or year counts from its first day, and reaches to its last", () => {
  expect([firstDay("2026"), firstDay("2026-02"), firstDay("2026-02-07")]).toEqual([
    "2026-01-01",
    "2026-02-01",
    "2026-02-07",
  ]);
  expect([lastDay("2026"), lastDay("2024-02"), lastDay("2026-06"), lastDay("2026-02-07")]).toEqual([
    "2026-12-31",
    "2024-02-29",
    "2026-06-30",
    "2026-02-07",
  ]);
});

describe("Between two days", () => {
  test("days agree with the calendar of the platform", () => {
    const instant = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
    const days = [
      "1900-01-01",
      "1900-03-01",
      "2000-02-29",
      "2024-02-29",
      "2024-12-31",
      "2026-11-24",
      "2100-03-01",
    ];
    for (const a of days) for (const b of days) expect(daysBetween(a, b)).toBe(instant(b) - instant(a));
  });

  test("months are whole ones", () => {
    expect(monthsBetween("2025-05-27", "2026-02-27")).toBe(9);
    expect(monthsBetween("2025-05-28", "2026-02-27")).toBe(8);
    expect(monthsBetween("2026-01-31", "2026-02-28")).toBe(0);
  });
});
