// The texts of a form, flat and by name, as they stand in it and as they stood in it when it came.

type Values = Record<string, string>;

interface Read {
  now: Values;
  /** What the page brought. */
  before: Values;
}

/** @param only the names that are of interest; without it all but what tells the server which form it is */
export function readFormValues(form: HTMLFormElement, only?: readonly string[]): Read {
  const [now, before]: [Values, Values] = [{}, {}];
  for (const control of form.elements) {
    if (!isField(control) || control.name === "" || !isOfInterest(control, only)) continue;
    const { name } = control;
    if (control instanceof HTMLSelectElement) {
      const options = [...control.options];
      now[name] = control.value;
      before[name] = (options.find((option) => option.defaultSelected) ?? options[0])?.value ?? "";
    } else if (control instanceof HTMLInputElement && control.type === "checkbox") {
      if (control.checked) now[name] = join(now[name], control.value);
      if (control.defaultChecked) before[name] = join(before[name], control.value);
    } else if (control instanceof HTMLInputElement && control.type === "radio") {
      if (control.checked) now[name] = control.value;
      if (control.defaultChecked) before[name] = control.value;
    } else {
      now[name] = control.value;
      before[name] = control.defaultValue;
    }
  }
  return { now, before };
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isField(control: Element): control is Field {
  return (
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  );
}

function isOfInterest(control: Field, only: readonly string[] | undefined): boolean {
  if (control.type === "password" || control.type === "file") return false;
  if (only !== undefined) return only.includes(control.name);
  // A row of a list knows what it was; all else that nobody sees says which form it is.
  return control.type !== "hidden" || control.name.includes(".");
}

/** Several ticks of one name are sent as lines. */
function join(lines: string | undefined, line: string): string {
  return lines === undefined ? line : `${lines}\n${line}`;
}

/** The names under which the two say something else; what is not there is empty. */
export function listOther(one: Readonly<Values>, other: Readonly<Values>): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => (one[name] ?? "") !== (other[name] ?? ""));
}
