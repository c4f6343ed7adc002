interface ExternalLinkProps {
  href: string;
  children: React.ReactNode;
  lang?: string;
}

/** A link that leaves us, and tells the other side nothing. What is not http or https is shown as text. */
export function ExternalLink({ href, children, lang }: ExternalLinkProps) {
  if (!/^https?:\/\//i.test(href)) return <span lang={lang}>{children}</span>;
  return (
    <a href={href} rel="noopener noreferrer" lang={lang}>
      {children}
    </a>
  );
}
