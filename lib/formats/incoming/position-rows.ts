// Rows of a table of positions: those with one party, issue and day are one position, a stance a row.
import { firstDay, isPartialDate } from "@/lib/domain/day";
import { quote } from "@/lib/schemas/fault";
import type { Incoming, IncomingPosition, IncomingStance } from "./incoming";
import { foldName } from "./name-index";
import { RowReader, type TableOptions } from "./read-tables";
import type { ReadableTable } from "./table-fields";

const TEXT_FIELDS = ["headline", "agenda", "redLine", "basis", "confidence", "note"] as const;
const CLEARABLE = ["headline", "agenda", "redLine", "priority", "note"] as const;

interface OpenPosition extends IncomingPosition {
  value: Record<string, unknown>;
  stances: IncomingStance[];
  statements: string[];
}

export function readPositionRows(readable: ReadableTable, options: TableOptions, incoming: Incoming): void {
  const open = new Map<string, OpenPosition>();
  for (const line of readable.table.rows) {
    const row = new RowReader(readable, line);
    const party = row.text("party") ?? "";
    const issue = row.text("issue") ?? "";
    const from = row.text("from") ?? options.defaults.from;
    const day = from !== undefined && isPartialDate(from) ? firstDay(from) : (from ?? "");
    const id = `${foldName(party)}\n${foldName(issue)}\n${day}`;
    let position = open.get(id);
    if (position === undefined) {
      position = openPosition(row, { party, issue, from }, options);
      open.set(id, position);
      incoming.positions.push(position);
    }
    addRow(position, row, incoming);
  }
}

function openPosition(
  row: RowReader,
  { party, issue, from }: { party: string; issue: string; from: string | undefined },
  { defaults, blankClears }: TableOptions,
): OpenPosition {
  const { basis, confidence } = defaults;
  return {
    ...{ place: row.place, columns: row.columns, party, issue, from },
    ...{ value: {}, stances: [], statements: [], isWhole: false },
    defaults: {
      ...(basis !== undefined && { basis: basis as "stated" }),
      ...(confidence !== undefined && { confidence: confidence as "high" }),
    },
    cleared: blankClears ? CLEARABLE.filter((field) => row.isBlank(field)) : [],
  };
}

function addRow(position: OpenPosition, row: RowReader, incoming: Incoming): void {
  const say = (field: string, value: unknown) => {
    const before = position.value[field];
    if (before !== undefined && before !== value) {
      const message = `the rows of one position say ${quote(String(before))} and ${quote(String(value))}: the first is taken`;
      incoming.warnings.push({ ...row.at(field), message });
    } else position.value[field] = value;
  };
  for (const field of TEXT_FIELDS) {
    const text = row.text(field);
    if (text !== undefined) say(field, text);
  }
  const priority = row.text("priority");
  // What is no number stays text, so that the schema names it.
  if (priority !== undefined)
    say("priority", /^[1-5](\.0+)?$/.test(priority) ? Number.parseInt(priority, 10) : priority);
  for (const key of row.text("statements")?.split(/[\s,;]+/) ?? []) {
    if (key !== "" && !position.statements.includes(key)) position.statements.push(key);
  }
  const option = row.text("option");
  const stance = row.text("stance");
  const condition = row.text("condition");
  if (option === undefined && stance === undefined && condition === undefined) return;
  position.stances.push({
    ...{ place: row.place, columns: row.columns, option: option ?? "" },
    ...(stance !== undefined && { stance: stance as IncomingStance["stance"] & string }),
    ...(condition !== undefined && { condition }),
  });
}
