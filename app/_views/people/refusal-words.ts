import { adminProfile } from "@/lib/messages/en/ui/admin-people";
import { adminSignIn as words } from "@/lib/messages/en/ui/admin-sign-in";
import { answerWith } from "@/lib/request/answer-status";
import type { Refusal } from "@/lib/request/form-action";
import type { FormState } from "../../_ui/form/form-state";

/** What a form says where the guard or the schema refused it. `values`: what shall still stand in it. */
export function describeRefusal(refusal: Refusal, values: Record<string, string> = {}): FormState {
  if (refusal.reason === "invalid") return refuseFields(refusal.faults, values);
  if (refusal.reason === "unavailable") return { ok: false, message: refusal.why, values };
  const message = refusal.reason === "signed-out" ? words.signedOut : words.notAllowed;
  return { ok: false, message, values };
}

/** `faults`: by the name of the field. */
export function refuseFields(
  faults: Readonly<Record<string, string>>,
  values: Record<string, string> = {},
): FormState {
  return { ok: false, message: words.invalid, faults, values };
}

/** Of what asks for the password again. */
export type Unproved =
  | Refusal
  | { ok: false; reason: "wrong" }
  | { ok: false; reason: "too-many"; retryAfter: number };

export function describeUnproved(answer: Unproved): FormState {
  if (answer.reason === "wrong") return refuseFields({ password: adminProfile.wrongPassword });
  return answer.reason === "too-many" ? describeTooMany(answer.retryAfter) : describeRefusal(answer);
}

/** Nothing was checked; the answer carries status 429. */
export function describeTooMany(retryAfter: number, values: Record<string, string> = {}): FormState {
  answerWith(429, { "Retry-After": String(retryAfter) });
  return { ok: false, message: words.tooMany(retryAfter), values };
}

/** The fields of a form that may be shown again. */
export function keepFields(form: FormData, names: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of names) {
    const value = form.get(name);
    if (typeof value === "string") values[name] = value;
  }
  return values;
}
