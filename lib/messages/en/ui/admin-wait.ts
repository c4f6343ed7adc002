// What is said while something takes seconds. English.

export const adminWait = {
  publish: "Publishing …",
  undo: "Taking it back …",
  soFar: (seconds: number) => `${seconds} s so far`,
};
