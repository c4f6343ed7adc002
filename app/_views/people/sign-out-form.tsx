"use client";
import { dropAllTyped, openMemory } from "../../_ui/form/typed-text";

interface SignOutFormProps {
  action: () => Promise<void>;
  children: React.ReactNode;
}

/** Whoever signs out leaves nothing of what they typed into forms behind in the browser. */
export function SignOutForm({ action, children }: SignOutFormProps) {
  return (
    <form
      action={action}
      onSubmit={() => {
        const memory = openMemory();
        if (memory !== null) dropAllTyped(memory.kept);
      }}
    >
      {children}
    </form>
  );
}
