import { afterEach, beforeEach, expect, vi } from "vitest";

// Code under test that complains on the console has a fault that its test did not look for.
beforeEach(() => {
  vi.spyOn(console, "error");
});
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
