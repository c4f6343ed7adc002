// Lists of records in JSON files, read field by field with the place of whatever is wrong.
import { FaultList, isObject, ownField, quote } from "@/lib/schemas/fault";
import { scanJson } from "@/lib/schemas/scan-json";
import type { FileFault, Place } from "./incoming";
import { baseName, type TextFile } from "./text-file";

/** A value of a JSON text; undefined, and the faults, where it is none. */
function parseJson({ name: file, text }: TextFile, faults: FileFault[]): unknown {
  const list = new FaultList();
  const value = scanJson(text, list) ? (JSON.parse(text) as unknown) : undefined;
  faults.push(...list.toArray().map(({ place, message }) => ({ file, at: place, message })));
  return list.isEmpty ? value : undefined;
}

class JsonRecord {
  constructor(
    readonly value: unknown,
    readonly place: Place,
    readonly faults: FileFault[],
  ) {}

  get id(): number {
    return this.number("id") ?? -1;
  }

  text(field: string): string | undefined {
    const value = ownField(this.value, field);
    return typeof value === "string" ? value.trim() : undefined;
  }

  number(field: string): number | undefined {
    const value = ownField(this.value, field);
    return typeof value === "number" ? value : undefined;
  }

  /** What a number points at; null, and a fault, where there is nothing. */
  refer<Value>(field: string, known: ReadonlyMap<number, Value>): Value | null {
    const id = this.number(field);
    const found = id === undefined ? undefined : known.get(id);
    if (found !== undefined) return found;
    const at = `${this.place.at}.${field}`;
    const said = JSON.stringify(ownField(this.value, field)) ?? "nothing";
    const message = `${quote(said)} is the id of no entry of ${field}.json: correct it, or add the entry`;
    this.faults.push({ ...this.place, at, message });
    return null;
  }
}

export class JsonRecords {
  readonly #values = new Map<string, { file: string; value: unknown }>();
  readonly #lists = new Map<string, JsonRecord[]>();

  constructor(
    files: readonly TextFile[],
    readonly faults: FileFault[],
  ) {
    for (const file of files) {
      const value = parseJson(file, faults);
      if (value !== undefined)
        this.#values.set(baseName(file.name).toLowerCase(), { file: file.name, value });
    }
  }

  /** [] where there is no such file, or no list in it. */
  list(name: string): readonly JsonRecord[] {
    const known = this.#lists.get(name);
    if (known !== undefined) return known;
    const found = this.#values.get(name);
    const records: JsonRecord[] = [];
    if (found !== undefined && Array.isArray(found.value)) {
      for (const [index, value] of found.value.entries()) {
        const place = { file: found.file, at: `[${index}]` };
        if (isObject(value)) records.push(new JsonRecord(value, place, this.faults));
        else this.faults.push({ ...place, message: "this is to be an object in braces: correct it" });
      }
    } else if (found !== undefined) {
      this.faults.push({ file: found.file, at: "", message: "this is to be a list in brackets: correct it" });
    }
    this.#lists.set(name, records);
    return records;
  }

  object(name: string): JsonRecord | null {
    const found = this.#values.get(name);
    if (found === undefined || !isObject(found.value)) return null;
    return new JsonRecord(found.value, { file: found.file, at: "file" }, this.faults);
  }
}
