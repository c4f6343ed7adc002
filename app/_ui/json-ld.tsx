/** What a page is about, for programs. It is data: no browser runs it, and "<" cannot end it. */
export function JsonLd({ value }: { value: object }) {
  return <script type="application/ld+json">{JSON.stringify(value).replaceAll("<", "\\u003c")}</script>;
}
