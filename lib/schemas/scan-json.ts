// Reads JSON text without building anything: finds where it is broken, how deep it goes, and the members that stand
// twice in one object, of which JSON.parse silently keeps the last.
import { type FaultList, formatPlace, quote } from "./fault";
import { MAX_DEPTH, MAX_VALUES, MAX_VALUES_PER_ENTRY } from "./limits";

class BrokenJson extends Error {
  constructor(
    readonly place: string,
    readonly cause: string,
  ) {
    super(cause);
  }
}

const STRING_BODY = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /[A-Za-z_$][\w$]*/y;

class Scanner {
  #at = 0;
  #line = 1;
  #lineStart = 0;
  #values = 0;
  readonly #path: (string | number)[] = [];

  constructor(
    readonly text: string,
    readonly faults: FaultList,
  ) {}

  scan(): void {
    this.#skipSpace();
    if (this.#at === this.text.length) throw new BrokenJson("file", "the file is empty: choose a case file");
    this.#value();
    this.#skipSpace();
    if (this.#at < this.text.length) {
      this.#fail(`the JSON ends here, but ${this.#found()} follows: remove what follows`);
    }
  }

  #fail(cause: string): never {
    throw new BrokenJson(`line ${this.#line}, column ${this.#at - this.#lineStart + 1}`, cause);
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.text)?.[0] ?? null;
  }

  /** What stands here, for a message. */
  #found(): string {
    if (this.#at >= this.text.length) return "the end of the file";
    const code = this.text.codePointAt(this.#at) ?? 0;
    return (
      this.#match(WORD)?.slice(0, 20) ??
      (code === 0x27 ? "a single quote" : quote(String.fromCodePoint(code)))
    );
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.#at);
      if (code === 0x0a) {
        this.#line++;
        this.#lineStart = this.#at + 1;
      } else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) {
        return;
      }
      this.#at++;
    }
  }

  #value(): void {
    this.#values++;
    if (this.#values > MAX_VALUES) {
      this.#fail(`the file holds more than ${MAX_VALUES.toLocaleString("en")} values: split the negotiation`);
    }
    const character = this.text[this.#at];
    if (character === "{" || character === "[") {
      if (this.#path.length >= MAX_DEPTH) {
        this.#fail(
          `lists and objects are nested more than ${MAX_DEPTH} levels deep; the format has 8: take out what does not belong here`,
        );
      }
      if (character === "{") this.#object();
      else this.#array();
      return;
    }
    if (character === '"') {
      this.#string();
      return;
    }
    const number = this.#match(NUMBER);
    if (number !== null) {
      this.#at += number.length;
      return;
    }
    const word = this.#match(WORD);
    if (word !== "true" && word !== "false" && word !== "null") {
      this.#fail(`a value is expected, but ${this.#found()} stands here: ${this.#cure()}`);
    }
    this.#at += word.length;
  }

  /** What to do where something else than a value or a name stands. */
  #cure(): string {
    const rest = this.text.slice(this.#at, this.#at + 2);
    if (rest.startsWith("'") || /^[\p{L}_$“”„]/u.test(rest))
      return 'write text and names in double quotes, "like this"';
    if (rest.startsWith("/") || rest.startsWith("#")) return "JSON has no comments, remove it";
    if (/^[+.\d-]/.test(rest)) return "write numbers as in -12.5";
    if (rest.startsWith("}") || rest.startsWith("]"))
      return "remove the comma before it, or add what is missing";
    return rest === "" ? "the file was cut off, get it again" : "correct it";
  }

  /** Steps over a text in quotes; gives it as written, with the quotes. */
  #string(): string {
    const start = this.#at++;
    for (;;) {
      this.#at += this.#match(STRING_BODY)?.length ?? 0;
      const character = this.text[this.#at];
      if (character === '"') {
        this.#at++;
        return this.text.slice(start, this.#at);
      }
      if (character === undefined) this.#fail("the file ends within a text: it was cut off, get it again");
      if (character !== "\\") {
        const instead = character === "\n" ? "\\n" : character === "\t" ? "\\t" : "an escape such as \\n";
        this.#fail(
          `a text goes over the end of the line or contains a control character: end it with a double quote, or write ${instead}`,
        );
      }
      const escaped = this.#match(ESCAPE);
      if (escaped === null)
        this.#fail("a backslash begins no known escape: write \\\\ for a backslash itself");
      this.#at += escaped.length;
    }
  }

  #array(): void {
    this.#at++;
    this.#skipSpace();
    if (this.text[this.#at] === "]") {
      this.#at++;
      return;
    }
    for (let place = 0; ; place++) {
      this.#path.push(place);
      this.#value();
      this.#path.pop();
      if (this.#closes("]")) return;
    }
  }

  #object(): void {
    this.#at++;
    this.#skipSpace();
    if (this.text[this.#at] === "}") {
      this.#at++;
      return;
    }
    const lines = new Map<string, number>();
    for (let members = 1; ; members++) {
      if (members > MAX_VALUES_PER_ENTRY) {
        const limit = MAX_VALUES_PER_ENTRY.toLocaleString("en");
        this.#fail(`an object has more than ${limit} members: take out what does not belong here`);
      }
      if (this.text[this.#at] !== '"') {
        this.#fail(`a name in double quotes is expected, but ${this.#found()} stands here: ${this.#cure()}`);
      }
      const line = this.#line;
      const written = this.#string();
      const name = written.includes("\\") ? String(JSON.parse(written)) : written.slice(1, -1);
      this.#path.push(name);
      const first = lines.get(name);
      if (first === undefined) lines.set(name, line);
      else this.#refuseDouble(name, first, line);
      this.#skipSpace();
      if (this.text[this.#at] !== ":") {
        this.#fail(
          `a colon is expected after ${quote(name)}, but ${this.#found()} stands here: add the colon`,
        );
      }
      this.#at++;
      this.#skipSpace();
      this.#value();
      this.#path.pop();
      if (this.#closes("}")) return;
    }
  }

  #refuseDouble(name: string, first: number, second: number): void {
    const lines = first === second ? `on line ${first}` : `on line ${first} and on line ${second}`;
    this.faults.addAt(
      formatPlace(this.#path),
      `${quote(name)} stands twice in the same object, ${lines}: remove one of the two`,
    );
  }

  /** After a member: true at the end of the list or object, false where a comma announces another member. */
  #closes(end: "]" | "}"): boolean {
    this.#skipSpace();
    const character = this.text[this.#at];
    if (character !== end && character !== ",") {
      const cure = character === undefined ? "the file was cut off, get it again" : "add what is missing";
      this.#fail(`a comma or ${end} is expected, but ${this.#found()} stands here: ${cure}`);
    }
    this.#at++;
    if (character === ",") this.#skipSpace();
    return character === end;
  }
}

/**
 * Whether the text is JSON. Adds a fault with line and column where it is not, and one for every member that stands
 * twice in its object.
 */
export function scanJson(text: string, faults: FaultList): boolean {
  try {
    new Scanner(text, faults).scan();
    return true;
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    faults.addAt(error.place, error.cause);
    return false;
  }
}
