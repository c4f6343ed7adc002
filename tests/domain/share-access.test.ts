import { expect, test } from "vitest";
import {
  decideShareAnswer,
  SHARE_LOCKS,
  SHARE_STATES,
  SHARE_SURFACES,
  stateOfShare,
} from "@/lib/domain/share-access";

const ALL = { change: true, download: true, embed: true };
const NOW = new Date("2026-03-01T12:00:00Z");
const later = (ms: number) => new Date(NOW.getTime() + ms);
const FREE = { beginsAt: null, expiresAt: null, revokedAt: null };

test("only an active link answers, and a locked one gives nothing of what is behind it", () => {
  for (const state of SHARE_STATES)
    for (const lock of SHARE_LOCKS)
      for (const surface of SHARE_SURFACES) {
        const answer = decideShareAnswer(surface, state, lock, ALL);
        if (state !== "active") expect(answer).toBe("gone");
        else if (lock === "locked") expect(answer).not.toBe("content");
        // A frame is sent no cookie, so what has a password is never in one.
        else if (surface === "embed") expect(answer).toBe(lock === "open" ? "content" : "way-in");
        else expect(answer).toBe("content");
      }
});

test("what is not allowed is refused, and a frame that is not allowed shows what no link shows", () => {
  const none = { change: false, download: false, embed: false };
  for (const lock of SHARE_LOCKS) {
    expect(decideShareAnswer("embed", "active", lock, none)).toBe("gone");
    const refused = lock === "locked" ? "locked" : "refused";
    expect(decideShareAnswer("api", "active", lock, none)).toBe(refused);
    expect(decideShareAnswer("export", "active", lock, none)).toBe(refused);
    const shown = lock === "locked" ? "locked" : "content";
    expect(decideShareAnswer("image", "active", lock, none)).toBe(shown);
    expect(decideShareAnswer("data", "active", lock, none)).toBe(shown);
  }
});

test("begins and ends to the moment; revoked before all else", () => {
  expect(stateOfShare(FREE, true, NOW)).toBe("active");
  expect(stateOfShare({ ...FREE, beginsAt: NOW }, true, NOW)).toBe("active");
  expect(stateOfShare({ ...FREE, beginsAt: later(1) }, true, NOW)).toBe("not-yet");
  expect(stateOfShare({ ...FREE, expiresAt: NOW }, true, NOW)).toBe("expired");
  expect(stateOfShare({ ...FREE, expiresAt: later(1) }, true, NOW)).toBe("active");
  expect(stateOfShare(FREE, false, NOW)).toBe("withdrawn");
  expect(stateOfShare({ ...FREE, expiresAt: NOW, revokedAt: NOW }, false, NOW)).toBe("revoked");
});
