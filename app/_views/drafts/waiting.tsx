"use client";
import { adminWait as words } from "@/lib/messages/en/ui/admin-wait";
import { WaitLine } from "../../_ui/form/wait-line";

/** Within the form of what takes seconds in a large case. */
export function Waiting({ doing }: { doing: "publish" | "undo" }) {
  return <WaitLine doing={words[doing]} soFar={words.soFar} />;
}
