/** Two voices and what they share. In the page itself: a file of its own would be a static route, and one request more. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1a1e24"/><g fill="none" stroke="#fbfaf7" stroke-width="2.6"><circle cx="12.5" cy="16" r="6.8"/><circle cx="19.5" cy="16" r="6.8"/></g></svg>`;

/**
 * Not in the metadata: Next takes those of the old page away before it puts those of the new one in, and a browser
 * that meets a page without an icon in between asks for /favicon.ico, which there is not.
 */
export function SiteIcon() {
  return <link rel="icon" href={`data:image/svg+xml,${encodeURIComponent(ICON)}`} type="image/svg+xml" />;
}
