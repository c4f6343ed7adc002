import type { Condition, Issue, Requirement } from "@/lib/domain/case-file";
import { adminPosition as words } from "@/lib/messages/en/edit-words";
import form from "../../_ui/form/form.module.css";
import styles from "./position-editor.module.css";
import { SelectField } from "./select-field";
import { TextArea } from "./text-area";

interface ConditionFieldsProps {
  /** Of the option. */
  name: string;
  condition: Condition | null;
  /** The other issues. */
  issues: readonly Issue[];
  language: string | undefined;
  /** Null: no condition is given. */
  onChange: (condition: Condition | null, isTyping: boolean) => void;
}

/** What a stance depends on: a text, and the options of other issues that would satisfy it. */
export function ConditionFields({ name, condition, issues, language, onChange }: ConditionFieldsProps) {
  const { text = "", requires = [] } = condition ?? {};
  const write = (next: readonly Requirement[]) => {
    const kept = next.length > 0 ? { requires: [...next] } : {};
    onChange({ text, ...kept }, false);
  };
  const open = issues.filter(({ key }) => !requires.some(({ issue }) => issue === key));
  return (
    <div className={styles.condition}>
      <TextArea
        label={words.condition(name)}
        value={text}
        most={500}
        language={language}
        onType={(typed) => {
          if (typed === "" && requires.length === 0) onChange(null, true);
          else onChange({ text: typed, ...(requires.length > 0 && { requires }) }, true);
        }}
      />
      {requires.map(({ issue: key, options }) => {
        const issue = issues.find((one) => one.key === key);
        return (
          <fieldset key={key} className={styles.required}>
            <legend lang={language}>{issue?.title ?? key}</legend>
            {issue?.options.map((option, place) => (
              <label key={option.key} lang={language}>
                <input
                  type="checkbox"
                  checked={options.includes(option.key)}
                  // The last one cannot be taken away: an issue without options requires nothing.
                  disabled={options.length === 1 && options.includes(option.key)}
                  onChange={({ target }) =>
                    write(
                      requires.map((one) =>
                        one.issue === key
                          ? {
                              issue: key,
                              options: issue.options
                                .map((each) => each.key)
                                .filter((each) =>
                                  each === option.key ? target.checked : options.includes(each),
                                ),
                            }
                          : one,
                      ),
                    )
                  }
                />{" "}
                {place + 1} {option.label}
              </label>
            ))}
            <button
              type="button"
              className={form.button}
              data-tone="quiet"
              onClick={() => write(requires.filter((one) => one.issue !== key))}
            >
              {words.removeRequirement(issue?.title ?? key)}
            </button>
          </fieldset>
        );
      })}
      {text === "" || open.length === 0 ? null : (
        <SelectField
          label={words.requires}
          value=""
          options={[
            ["", words.chooseIssue],
            ...open
              .filter(({ options }) => options.length > 0)
              .map(({ key, title }) => [key, title] as const),
          ]}
          onChoose={(key) => {
            const [first] = issues.find((one) => one.key === key)?.options ?? [];
            if (first) write([...requires, { issue: key, options: [first.key] }]);
          }}
        />
      )}
    </div>
  );
}
