"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";

interface AdminNavLinkProps {
  href: string;
  /** Another beginning of addresses that belong to it. */
  also?: string;
  label?: string;
  children: React.ReactNode;
}

/** A link of the team's top, marked on its own pages: a layout is not made anew on the way from page to page. */
export function AdminNavLink({ href, also, label, children }: AdminNavLinkProps) {
  const path = usePathname();
  const isHere = path === href || (also !== undefined && path.startsWith(also));
  return (
    <Link href={href} prefetch={false} aria-label={label} aria-current={isHere ? "page" : undefined}>
      {children}
    </Link>
  );
}
