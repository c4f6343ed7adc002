// What is offered back of a form that was left without saving. English.

export const adminTyped = {
  /** Of a minute, UTC: it says its day where that is not today. */
  offer: (day: string | null, time: string) =>
    `You typed this ${day === null ? "" : `on ${day} `}at ${time} UTC and did not save it.`,
  changed: "Somebody saved this since. If you take it back and save, you are shown both.",
  take: "Take it back",
  drop: "Throw it away",
  taken: "It stands in the form again, and is not saved yet.",
  dropped: "It is thrown away.",
};
