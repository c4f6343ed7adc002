import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";

export const metadata: Metadata = { title: "Not found", robots: { index: false } };

/** An address that is nobody's. Made on request, for a prerendered page has no nonce and its scripts are refused. */
export default async function NotFound() {
  await connection();
  return (
    <>
      <h1>There is no such page</h1>
      <p>The address is mistyped, or what it named is not public.</p>
      <p>
        <Link href="/" prefetch={false}>
          All negotiations
        </Link>
      </p>
    </>
  );
}
