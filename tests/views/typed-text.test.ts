import { describe, expect, it } from "vitest";
import { listOther } from "@/app/_ui/form/form-values";
import {
  dropAllTyped,
  dropTyped,
  forgetSent,
  keepTyped,
  nameTyped,
  noteSent,
  readTyped,
} from "@/app/_ui/form/typed-text";

/** As a browser has it. */
class Memory {
  readonly #texts = new Map<string, string>();
  get length() {
    return this.#texts.size;
  }
  key(at: number) {
    return [...this.#texts.keys()][at] ?? null;
  }
  getItem(name: string) {
    return this.#texts.get(name) ?? null;
  }
  setItem(name: string, text: string) {
    this.#texts.set(name, text);
  }
  removeItem(name: string) {
    this.#texts.delete(name);
  }
}

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;
const name = nameTyped("ana", "talks party ");
const typed = (page: string, title: string, at = NOW) => ({ page, at, basedOn: "3", values: { title } });

describe("what was typed and not saved", () => {
  it("is kept by page, so that no page writes over what another one left behind", () => {
    const memory = new Memory();
    for (const title of ["Riv", "River"]) keepTyped(memory, name, typed("one", title));
    keepTyped(memory, name, typed("two", "Dam"));
    expect(readTyped(memory, name, NOW).map(({ values }) => values.title)).toEqual(["Dam", "River"]);
    dropTyped(memory, name, "two");
    expect(readTyped(memory, name, NOW)).toEqual([typed("one", "River")]);
    expect(readTyped(memory, nameTyped("bea", "talks party "), NOW)).toEqual([]);
    dropTyped(memory, name, "one");
    expect(memory.length).toBe(0);
  });

  it("keeps the last three pages of a form, for thirty days", () => {
    const memory = new Memory();
    for (const page of ["a", "b", "c", "d"]) keepTyped(memory, name, typed(page, page));
    expect(readTyped(memory, name, NOW).map(({ page }) => page)).toEqual(["d", "c", "b"]);
    expect(readTyped(memory, name, NOW + 31 * DAY)).toEqual([]);
  });

  it("is gone once it is saved, and of everybody once somebody signs out", () => {
    const [memory, tab] = [new Memory(), new Memory()];
    keepTyped(memory, name, typed("one", "River"));
    keepTyped(memory, name, typed("two", "Dam"));
    noteSent(tab, name, "two");
    forgetSent(memory, tab);
    forgetSent(memory, tab);
    expect(readTyped(memory, name, NOW).map(({ page }) => page)).toEqual(["one"]);
    memory.setItem("parley.unsaved ana talks", "the sheet's");
    keepTyped(memory, nameTyped("bea", "talks copy"), typed("three", "Copy"));
    dropAllTyped(memory);
    expect([memory.length, memory.key(0)]).toEqual([1, "parley.unsaved ana talks"]);
  });

  it("is passed over where it cannot be read, and a browser that keeps nothing stops nobody", () => {
    const memory = new Memory();
    for (const text of ["{", "7", '[{"page":1}]', '[{"page":"a","at":1,"basedOn":"","values":{"a":1}}]']) {
      memory.setItem(name, text);
      expect(readTyped(memory, name, NOW)).toEqual([]);
    }
    const full = Object.assign(new Memory(), {
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    });
    expect(keepTyped(full, name, typed("one", "River"))).toBe(false);
    noteSent(full, name, "one");
    forgetSent(full, full);
  });
});

it("what is not there is empty", () => {
  expect(listOther({ a: "1", b: "", c: "2" }, { a: "1", c: "3", d: "" })).toEqual(["c"]);
});
