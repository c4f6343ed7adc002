import { notFound } from "next/navigation";
import { requireAnalyst } from "@/lib/request/session";

/** Whoever is not signed in is told the same of what there is here and of what there is not. */
export default async function UnknownPage(): Promise<never> {
  await requireAnalyst();
  notFound();
}
