// Pictures are drawn one after the other, and a crowd is told to come again instead of being kept waiting.
import { expect, test } from "vitest";
import { MOST_WAITING, renderPng } from "@/lib/formats/picture/png";

const drawing = (shade: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="rgb(${shade},0,0)"/></svg>`;

const isPng = (bytes: Uint8Array | null) => bytes?.[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47;

test("Of many different pictures asked for at once as many are drawn as may wait; later there is room again", async () => {
  const asked = Array.from({ length: 3 * MOST_WAITING }, (_, shade) => renderPng(drawing(shade), 1));
  const answers = await Promise.all(asked);
  expect(answers.slice(0, MOST_WAITING).every(isPng)).toBe(true);
  expect(answers.slice(MOST_WAITING).every((answer) => answer === null)).toBe(true);
  expect(isPng(await renderPng(drawing(2 * MOST_WAITING), 1))).toBe(true);
});

test("Whoever asks for the same picture gets the same, however many they are", async () => {
  const answers = await Promise.all(
    Array.from({ length: 5 * MOST_WAITING }, () => renderPng(drawing(200), 1)),
  );
  expect(isPng(answers[0] ?? null)).toBe(true);
  expect(new Set(answers).size).toBe(1);
});

test("A drawing that cannot be read takes no place from others", async () => {
  const broken = Array.from({ length: MOST_WAITING }, (_, place) => renderPng(`no drawing ${place}`, 1));
  expect((await Promise.allSettled(broken)).every(({ status }) => status === "rejected")).toBe(true);
  expect(isPng(await renderPng(drawing(201), 1))).toBe(true);
});
