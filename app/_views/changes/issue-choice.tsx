import controls from "../matrix/controls.module.css";
import { ViewForm } from "../matrix/view-form";
import type { ChangesShown } from "./changes-shown";

/** Which issues are shown; without a tick all. */
export function IssueChoice({ shown }: { shown: ChangesShown }) {
  const { caseFile, view, links } = shown;
  const isNarrowed = view.issues !== null;
  return (
    <details className={controls.details} open={isNarrowed}>
      <summary>
        {isNarrowed
          ? `Issues: ${view.issues?.length} of ${caseFile.issues.length} shown`
          : "Only some of the issues"}
      </summary>
      <ViewForm key={links.stay()} links={links} fields={["issues"]} className={controls.filter}>
        <fieldset>
          <legend>Issues</legend>
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
            Show these
          </button>
          {isNarrowed ? (
            <a id="issues-all" href={links.stay({ issues: null })}>
              Show all issues
            </a>
          ) : null}
        </p>
      </ViewForm>
    </details>
  );
}
