import { BASES, CONFIDENCES } from "@/lib/domain/vocabulary";
import { foldName } from "@/lib/formats/incoming/name-index";
import { isTableKind, TABLE_FIELDS } from "@/lib/formats/incoming/table-fields";
import { messagesFor } from "@/lib/messages/catalogue";
import { adminImport as words } from "@/lib/messages/en/ui/admin-import";
import { columnName } from "@/lib/schemas/import-forms";
import { IMPORT_FORMATS, type Look, type UploadOptions } from "@/lib/schemas/upload";
import { ActionForm } from "../../_ui/form/action-form";
import { SelectField } from "../../_ui/form/select-field";
import { SubmitButton } from "../../_ui/form/submit-button";
import { TextField } from "../../_ui/form/text-field";
import { ScrollingTable } from "../scrolling-table";
import { lookAgainAction } from "./import-actions";
import styles from "./imports.module.css";

interface OptionsFormProps {
  id: string;
  look: Look;
  options: UploadOptions;
  negotiations: readonly { slug: string; title: string }[];
}

/** How the files are to be read: what only a person can know of them. */
export function OptionsForm({ id, look, options, negotiations }: OptionsFormProps) {
  const isTable = look.tables.length > 0;
  const { bases, confidences } = messagesFor("en");
  return (
    <ActionForm action={lookAgainAction} wide label={words.what}>
      <div className={styles.options}>
        <input type="hidden" name="id" value={id} />
        <SelectField
          name="format"
          label={words.format}
          value={options.format ?? ""}
          choices={[
            { value: "", label: words.byContent },
            ...IMPORT_FORMATS.map((format) => ({ value: format, label: words.formatName(format) })),
          ]}
        />
        {look.format === "case" ? null : (
          <SelectField
            name="into"
            label={words.into}
            value={options.into ?? ""}
            choices={[
              { value: "", label: words.intoFile },
              ...negotiations.map(({ slug, title }) => ({ value: slug, label: title })),
            ]}
          />
        )}
        {look.tables.map((table, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two sheets may be alike, and the list never changes
          <TableColumns key={index} table={table} />
        ))}
        {isTable ? (
          <fieldset>
            <legend>{words.silent}</legend>
            <TextField
              name="from"
              label={words.from}
              hint={words.fromHint}
              value={options.from ?? ""}
              required={false}
              autoComplete="off"
            />
            <SelectField
              name="basis"
              label={words.basis}
              value={options.basis ?? ""}
              choices={[
                { value: "", label: words.none },
                ...BASES.map((value) => ({ value, label: bases[value].word })),
              ]}
            />
            <SelectField
              name="confidence"
              label={words.confidence}
              value={options.confidence ?? ""}
              choices={[
                { value: "", label: words.none },
                ...CONFIDENCES.map((value) => ({ value, label: confidences[value].word })),
              ]}
            />
            <label className={styles.tick}>
              <input type="checkbox" name="blankClears" value="yes" defaultChecked={options.blankClears} />
              {words.blankClears}
            </label>
          </fieldset>
        ) : null}
        {look.format === "genius" ? (
          <fieldset>
            <legend>{words.thresholds}</legend>
            <p>{words.thresholdsLead}</p>
            {(["preferred", "acceptable", "opposed"] as const).map((name) => (
              <TextField
                key={name}
                name={name}
                label={words[name]}
                value={String(options.thresholds[name])}
                autoComplete="off"
              />
            ))}
          </fieldset>
        ) : null}
        <SubmitButton tone="plain">{words.lookAgain}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function TableColumns({ table }: { table: Look["tables"][number] }) {
  const { file, sheet, kind, rows, columns } = table;
  const fields = TABLE_FIELDS[isTableKind(kind) ? kind : "positions"];
  return (
    <details open={kind === null && sheet === null}>
      <summary>
        {words.columns}: <bdi>{words.tableOf(file, sheet)}</bdi> ({words.rows(rows)}
        {kind === null ? `, ${words.passedOver}` : ""})
      </summary>
      <p>{words.columnsLead}</p>
      <ScrollingTable label={words.tableOf(file, sheet)}>
        <thead>
          <tr>
            <th scope="col">{words.heading}</th>
            <th scope="col">{words.example}</th>
            <th scope="col">{words.field}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ heading, field, sample }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: headings may be alike, and the list never changes
            <tr key={index}>
              <th scope="row" dir="auto">
                {heading}
              </th>
              <td dir="auto">{sample}</td>
              <td>
                <select
                  name={columnName(foldName(heading))}
                  defaultValue={field ?? ""}
                  aria-label={words.fieldOf(heading)}
                >
                  <option value="">{words.leftOut}</option>
                  {field !== null && !(fields as readonly string[]).includes(field) ? (
                    <option value={field}>{words.fieldName(field)}</option>
                  ) : null}
                  {fields.map((each) => (
                    <option key={each} value={each}>
                      {words.fieldName(each)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </details>
  );
}
