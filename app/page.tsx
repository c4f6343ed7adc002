import type { Metadata } from "next";
import { connection } from "next/server";

export const metadata: Metadata = { title: { absolute: "Parley: negotiations, issue by issue" } };

export default async function HomePage() {
  await connection();
  return <h1>Negotiations</h1>;
}
