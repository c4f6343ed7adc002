import type { Metadata } from "next";
import { connection } from "next/server";
import { listPublicNegotiations } from "@/lib/data/releases";
import { messagesFor } from "@/lib/messages/catalogue";
import { MethodView } from "./method-view";
import { getTeachingCase } from "./teaching-case";

export const metadata: Metadata = {
  title: "Method",
  description:
    "What the statuses mean, who is counted and how stances are read, with examples computed live.",
};

export default async function MethodPage() {
  await connection();
  const teaching = getTeachingCase();
  const negotiations = await listPublicNegotiations();
  const isPublic = negotiations.some(({ slug }) => slug === teaching.negotiation.slug);
  return <MethodView material={{ messages: messagesFor(null), teaching, isPublic }} />;
}
