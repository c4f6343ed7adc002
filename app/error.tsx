"use client";

// No style sheet of its own: every page would load it beforehand and not use it.

/** Something failed. The reason is in the server's log, under the number shown; no part of it is told here. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <div>
      <title>Something went wrong · Parley</title>
      <h1>Something went wrong</h1>
      <p>This page could not be made. Nothing was lost; trying again may help.</p>
      {error.digest === undefined ? null : <p>If you report it, name this number: {error.digest}</p>}
      {/* A full load, for what failed may be this page's own state. */}
      <ul>
        <li>
          <button type="button" onClick={() => window.location.reload()}>
            Try again
          </button>
        </li>
        <li>
          <a href="/">All negotiations</a>
        </li>
      </ul>
    </div>
  );
}
