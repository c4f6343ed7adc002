// Files that are nearly right: the same number always gives the same file.

/** Numbers from 0 to 1 that follow from the seed. */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const INSERTS = [
  '"',
  "'",
  "<",
  ">",
  "&",
  ",",
  ";",
  "\t",
  "\n",
  "\0",
  "{",
  "]",
  "\ufeff",
  "é",
  "=1+1",
  "-9e99",
  "\u202e",
];

/** One to three changes of the bytes, somewhere. */
export function mutate(bytes: Uint8Array, chance: () => number): Uint8Array {
  let now: Buffer = Buffer.from(bytes);
  const at = () => Math.floor(chance() * (now.length + 1));
  const times = 1 + Math.floor(chance() * 3);
  for (let time = 0; time < times; time++) {
    const from = at();
    const length = Math.floor(chance() * chance() * 60);
    const [head, middle, tail] = [
      now.subarray(0, from),
      now.subarray(from, from + length),
      now.subarray(from + length),
    ];
    const insert = Buffer.from(INSERTS[Math.floor(chance() * INSERTS.length)] ?? "");
    switch (Math.floor(chance() * 6)) {
      case 0:
        now = Buffer.concat([head, tail]);
        break;
      case 1:
        now = Buffer.concat([head, middle, middle, tail]);
        break;
      case 2:
        now = Buffer.from(head);
        break;
      case 3:
        now = Buffer.concat([head, Buffer.from([Math.floor(chance() * 256)]), now.subarray(from + 1)]);
        break;
      default:
        now = Buffer.concat([head, insert, middle, tail]);
    }
  }
  return new Uint8Array(now);
}
