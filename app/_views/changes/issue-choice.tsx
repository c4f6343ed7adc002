import controls from "../matrix/controls.module.css";
import { ViewForm } from "../matrix/view-form";
import type { ChangesShown } from "./changes-shown";

/** Which issues are shown; without a tick all. */
export function IssueChoice({ shown }: { shown: ChangesShown }) {
  const { caseFile, view, links, messages } = shown;
  const words = messages.ui.changes;
  const isNarrowed = view.issues !== null;
  return (
    <details className={controls.details} open={isNarrowed}>
      <summary>
        {isNarrowed ? words.issuesShown(view.issues?.length ?? 0, caseFile.issues.length) : words.someIssues}
      </summary>
      <ViewForm key={links.stay()} links={links} fields={["issues"]} className={controls.filter}>
        <fieldset>
          <legend>{words.issues}</legend>
          {caseFile.issues.map((issue) => (
            <label key={issue.key} lang={caseFile.negotiation.language}>
              <input
                type="checkbox"
                name="issues"
                value={issue.key}
                defaultChecked={view.issues?.includes(issue.key) ?? false}
              />{" "}
              {issue.title}
            </label>
          ))}
        </fieldset>
        <p className={controls.filterEnd}>
          <button type="submit" id="issues-show">
            {words.showThese}
          </button>
          {isNarrowed ? (
            <a id="issues-all" href={links.stay({ issues: null })}>
              {words.allIssues}
            </a>
          ) : null}
        </p>
      </ViewForm>
    </details>
  );
}
