import type { Links } from "@/lib/domain/links";
import type { ViewState } from "@/lib/domain/view-state";

interface ViewFormProps {
  links: Links;
  /** What the fields of the form ask for themselves; all else of the view goes along. */
  fields: readonly (keyof ViewState)[];
  className?: string | undefined;
  children: React.ReactNode;
}

/** A GET form that changes a part of the view and keeps the rest, with and without JavaScript. */
export function ViewForm({ links, fields, className, children }: ViewFormProps) {
  const [path = "", query = ""] = links.stay().split("?");
  const kept = [...new URLSearchParams(query)].filter(([name]) => !fields.some((field) => field === name));
  return (
    <form method="get" action={path} className={className}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
