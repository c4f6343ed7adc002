import type { Metadata } from "next";
import { getViewer } from "@/lib/request/session";
import { Typer } from "../_ui/form/typer";
import { AdminHeader } from "../_views/people/admin-header";
import styles from "./admin.module.css";

export const metadata: Metadata = { robots: { index: false } };

/** What stands around the team's pages. It shows who is there and protects nothing: each page asks for itself. */
export default async function AdminLayout({ children }: { children: React.ReactNode }) {
  const viewer = await getViewer();
  return (
    <div className={styles.shell} lang="en" dir="ltr">
      {viewer === null ? null : <AdminHeader viewer={viewer} />}
      <div id="content" className={styles.content} tabIndex={-1}>
        <Typer user={viewer?.userId ?? null}>{children}</Typer>
      </div>
    </div>
  );
}
