import { RESERVED_NAMES } from "@/lib/domain/permissions";
import { isSameName } from "@/lib/schemas/account";
import type { WriteTransaction } from "./client";

/**
 * Whether history could take this name for somebody else's: another person's name or address, or what does things by
 * itself. `userId`: whose name it is to be; null: of somebody new.
 */
export async function isNameTaken(
  tx: WriteTransaction,
  name: string,
  userId: string | null,
): Promise<boolean> {
  if (RESERVED_NAMES.some((reserved) => isSameName(reserved, name))) return true;
  const users = await tx.user.findMany({ select: { id: true, name: true, email: true } });
  return users.some(
    (user) => user.id !== userId && (isSameName(user.name, name) || isSameName(user.email, name)),
  );
}
