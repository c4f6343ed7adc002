// Where a reader's report of an error goes, with what it is about filled in.

/** Where reports go, and of which release they speak. */
export interface ReportTarget {
  /** An e-mail address, or a web address. */
  contact: string;
  /** Where readers reach us, such as `https://parley.example`. */
  origin: string;
  release: { number: number; publishedAt: Date };
}

/** A mail with subject and text, or the page with both as `title` and `body`, as public issue trackers take them. */
export function reportAddress(contact: string, { subject, body }: { subject: string; body: string }): string {
  if (/^https?:\/\//i.test(contact)) {
    const url = new URL(contact);
    url.searchParams.set("title", subject);
    url.searchParams.set("body", body);
    return url.href;
  }
  const address = contact.replace(/^mailto:/i, "");
  // A mail's lines end with both characters (RFC 6068).
  const text = encodeURIComponent(body.replaceAll("\n", "\r\n"));
  return `mailto:${encodeURI(address).replaceAll("?", "%3F").replaceAll("&", "%26")}?subject=${encodeURIComponent(subject)}&body=${text}`;
}
