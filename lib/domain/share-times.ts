// Until when a link shall work, as people say it. Pure: the present moment comes in, and so does whose clock counts.

export interface ExpiryOffer {
  name: "tonight" | "friday" | "days";
  at: Date;
}

/** `local`: by the clock of whoever is there; else by UTC. Friday is the next one whose evening is still to come. */
export function offerExpiries(now: Date, clock: "local" | "utc"): ExpiryOffer[] {
  const local = clock === "local";
  const year = local ? now.getFullYear() : now.getUTCFullYear();
  const month = local ? now.getMonth() : now.getUTCMonth();
  const day = local ? now.getDate() : now.getUTCDate();
  const weekday = local ? now.getDay() : now.getUTCDay();
  const at = (days: number, hours: number, minutes = 0) =>
    local
      ? new Date(year, month, day + days, hours, minutes)
      : new Date(Date.UTC(year, month, day + days, hours, minutes));
  const toFriday = (5 - weekday + 7) % 7;
  const friday = at(toFriday, 18);
  return [
    { name: "tonight", at: at(0, 23, 59) },
    { name: "friday", at: friday > now ? friday : at(toFriday + 7, 18) },
    { name: "days", at: at(30, 23, 59) },
  ];
}

/**
 * The moment that a field for date and time means. `zone`: minutes that its clock is behind UTC, as a browser says it;
 * null where it is no date.
 */
export function readMoment(text: string, zone: number): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text)) return null;
  const at = Date.parse(`${text}Z`);
  // A 30th of February would be taken for a day in March.
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(text.slice(0, 16))) return null;
  return new Date(at + zone * 60_000);
}
