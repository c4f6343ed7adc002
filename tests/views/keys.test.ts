// Which press is which key.
import { expect, test } from "vitest";
import { bindingOf } from "@/app/_views/keys/act-on-key";
import { KEY_TABLE } from "@/app/_views/keys/key-table";
import { ui } from "@/lib/messages/en/ui/ui";

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  ...{ key, code: "", ctrlKey: false, metaKey: false, altKey: false },
  ...{ defaultPrevented: false, isComposing: false },
  ...more,
});

test("every key is there once, and has its words", () => {
  const keys = KEY_TABLE.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { does } of KEY_TABLE) expect(ui.keys.does[does]).not.toBe("");
});

test("a letter is where it is on a Latin keyboard, whatever the keyboard writes", () => {
  expect(bindingOf(press("j"))?.does).toBe("nextIssue");
  expect(bindingOf(press("ت", { code: "KeyJ" }))?.does).toBe("nextIssue");
  // A Latin letter is what it says: on a Dvorak keyboard KeyJ writes h.
  expect(bindingOf(press("h", { code: "KeyJ" }))).toBeNull();
  expect(bindingOf(press("?", { code: "Slash" }))?.does).toBe("keys");
});

test("with a modifier, while composing, or where somebody else took it, it is none of ours", () => {
  for (const more of [
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { isComposing: true },
    { defaultPrevented: true },
  ])
    expect(bindingOf(press("j", more))).toBeNull();
  expect(bindingOf(press("x"))).toBeNull();
});
