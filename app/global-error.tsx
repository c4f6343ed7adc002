"use client";

import { SiteIcon } from "./_ui/site-icon";
import "./globals.css";
import ErrorPage from "./error";

/** The frame of the pages itself failed, so this one brings its own. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <SiteIcon />
        <main>
          <ErrorPage error={error} />
        </main>
      </body>
    </html>
  );
}
