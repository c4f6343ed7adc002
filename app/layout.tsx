import "@fontsource-variable/inter/wght.css";
import "@fontsource/source-serif-4/400.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import { getSettings } from "@/lib/settings";
import { SiteFooter } from "./_ui/site-footer";
import { SiteHeader } from "./_ui/site-header";

/** Two voices and what they share. In the page itself: a file of its own would be a static route, and one request more. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1a1e24"/><g fill="none" stroke="#fbfaf7" stroke-width="2.6"><circle cx="12.5" cy="16" r="6.8"/><circle cx="19.5" cy="16" r="6.8"/></g></svg>`;

export async function generateMetadata(): Promise<Metadata> {
  await connection();
  return {
    metadataBase: new URL(getSettings().appOrigin),
    applicationName: "Parley",
    title: { default: "Parley", template: "%s · Parley" },
    description:
      "Where the parties to a negotiation stand: issue by issue, side by side, in their own words with the source.",
    icons: { icon: { url: `data:image/svg+xml,${encodeURIComponent(ICON)}`, type: "image/svg+xml" } },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#14171b" },
  ],
};

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  // A prerendered page carries no nonce, and the script policy would silence it: every page is made on request.
  await connection();
  return (
    <html lang="en" dir="ltr">
      <body>
        <SiteHeader />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter contact={getSettings().contact} />
      </body>
    </html>
  );
}
