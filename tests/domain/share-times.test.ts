import fc from "fast-check";
import { expect, test } from "vitest";
import { writeEmbedCode } from "@/lib/domain/embed-code";
import { offerExpiries, readMoment } from "@/lib/domain/share-times";

const DAY_MS = 86_400_000;
const times = fc.date({
  min: new Date("2026-01-01T00:00:00Z"),
  max: new Date("2030-01-01T00:00:00Z"),
  noInvalidDate: true,
});

test("each end that is offered lies ahead; Friday is a Friday evening within a week", () => {
  fc.assert(
    fc.property(times, (now) => {
      for (const clock of ["utc", "local"] as const) {
        const offers = offerExpiries(now, clock);
        const at = (name: string) => offers.find((offer) => offer.name === name)?.at ?? now;
        const friday = at("friday");
        expect(friday.getTime()).toBeGreaterThan(now.getTime());
        // A week may have an hour more, where clocks are set back.
        expect(friday.getTime() - now.getTime()).toBeLessThanOrEqual(7 * DAY_MS + 3_600_000);
        const [weekday, hour] =
          clock === "utc" ? [friday.getUTCDay(), friday.getUTCHours()] : [friday.getDay(), friday.getHours()];
        expect([weekday, hour]).toEqual([5, 18]);
        expect(at("tonight").getTime()).toBeGreaterThanOrEqual(now.getTime() - 60_000);
        expect(at("days").getTime()).toBeGreaterThan(now.getTime() + 29 * DAY_MS);
      }
    }),
    { seed: 20261128 },
  );
});

test("a date by the clock of a browser is a moment", () => {
  expect(readMoment("2026-03-06T18:00", 0)).toEqual(new Date("2026-03-06T18:00:00Z"));
  // Chatham, +13:45.
  expect(readMoment("2026-03-06T18:00", -825)).toEqual(new Date("2026-03-06T04:15:00Z"));
  for (const wrong of ["", "2026-03-06", "2026-02-30T10:00", "2026-02-31T99:00", "soon"])
    expect(readMoment(wrong, 0)).toBeNull();
});

test("no title gets out of the code of a frame", () => {
  const code = writeEmbedCode({
    ...{ src: "https://parley.example/embed/x?a=1&lang=ar", title: '"><script>alert(1)</script>' },
    ...{ width: "100%", height: 640 },
  });
  expect(code.match(/<script>/g)).toHaveLength(1);
  expect(code).toContain('src="https://parley.example/embed/x?a=1&amp;lang=ar"');
});
