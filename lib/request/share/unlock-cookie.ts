// Where a browser keeps that it has unlocked a link: for the addresses of that link alone, until it is closed.
import "server-only";
import { getSettings } from "@/lib/settings";

interface UnlockCookie {
  name: string;
  options: { path: string; httpOnly: true; sameSite: "lax"; secure: boolean };
}

export function unlockCookie(token: string): UnlockCookie {
  const secure = getSettings().appOrigin.startsWith("https:");
  return {
    name: secure ? "__Secure-parley-unlocked" : "parley-unlocked",
    options: { path: `/s/${token}`, httpOnly: true, sameSite: "lax", secure },
  };
}
