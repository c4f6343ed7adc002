import "@fontsource-variable/inter/wght.css";
import "@fontsource/source-serif-4/400.css";
import "./globals.css";
import "./scripts.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import { messagesFor } from "@/lib/messages/catalogue";
import { readFrame } from "@/lib/request/frame";
import { PATH_HEADER } from "@/lib/request/headers";
import { getPageLanguage } from "@/lib/request/page-language";
import { getSettings } from "@/lib/settings";
import { SiteFooter } from "./_ui/site-footer";
import { SiteHeader } from "./_ui/site-header";
import { SiteIcon } from "./_ui/site-icon";
import { KeysButton } from "./_views/keys/keys-button";
import { pickPaletteWords } from "./_views/palette/palette-words";
import { SearchButton } from "./_views/palette/search-button";

export async function generateMetadata(): Promise<Metadata> {
  await connection();
  return {
    metadataBase: new URL(getSettings().appOrigin),
    applicationName: "Parley",
    title: { default: "Parley", template: "%s · Parley" },
    description:
      "Where the parties to a negotiation stand: issue by issue, side by side, in their own words with the source.",
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
  const language = await getPageLanguage();
  const { direction, ui } = messagesFor(language);
  const frame = readFrame((await headers()).get(PATH_HEADER));
  // In a frame the page around it has a top and a foot of its own.
  if (frame !== null)
    return (
      <html lang={language} dir={direction} data-theme={frame.theme} suppressHydrationWarning>
        <body>
          <SiteIcon />
          <main id="main">{children}</main>
        </body>
      </html>
    );
  return (
    // Parts come alive one by one, and the first of them marks the page as one with scripts before the whole is compared.
    <html lang={language} dir={direction} suppressHydrationWarning>
      <body>
        <SiteIcon />
        <SiteHeader words={ui.site} language={language}>
          <SearchButton words={pickPaletteWords(ui.search)} language={language} />
        </SiteHeader>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter contact={getSettings().contact} words={ui.site} language={language}>
          <KeysButton words={ui.keys} />
        </SiteFooter>
      </body>
    </html>
  );
}
