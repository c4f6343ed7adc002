import type { Viewer } from "@/lib/domain/permissions";
import { adminFrame as words } from "@/lib/messages/en/ui/admin-frame";
import { SubmitButton } from "../../_ui/form/submit-button";
import site from "../../_ui/site-header.module.css";
import styles from "./admin-header.module.css";
import { AdminNavLink } from "./admin-nav-link";
import { signOutAction } from "./sign-out-action";
import { SignOutForm } from "./sign-out-form";

/** The top of the team's pages: where to go, who one is, the way out. */
export function AdminHeader({ viewer }: { viewer: Viewer }) {
  const { name, role, lacksSecondFactor } = viewer;
  return (
    <header className={site.header}>
      <a className={site.skip} href="#content">
        {words.skip}
      </a>
      {/* No soft navigation between the two halves of the site: what one keeps of the other's pages is not needed. */}
      <a className={site.brand} href="/admin">
        Parley
      </a>
      <nav className={styles.nav} aria-label={words.nav}>
        {lacksSecondFactor ? null : (
          <AdminNavLink href="/admin" also="/admin/negotiations">
            {words.negotiations}
          </AdminNavLink>
        )}
        {lacksSecondFactor ? null : (
          <AdminNavLink href="/admin/shares" also="/admin/shares/">
            {words.shares}
          </AdminNavLink>
        )}
        {role === "admin" && !lacksSecondFactor ? (
          <AdminNavLink href="/admin/people">{words.people}</AdminNavLink>
        ) : null}
        <a href="/">{words.site}</a>
      </nav>
      <div className={styles.self}>
        <AdminNavLink href="/admin/profile" also="/admin/second-factor" label={words.profile(name)}>
          {name}
        </AdminNavLink>
        <SignOutForm action={signOutAction}>
          <SubmitButton tone="plain">{words.signOut}</SubmitButton>
        </SignOutForm>
      </div>
    </header>
  );
}
