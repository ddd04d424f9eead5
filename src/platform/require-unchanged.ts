import { conflict } from "@/platform/errors";

interface Changeable {
  name: string;
  updatedAt: Date;
}

/** Throws `conflict` when something was changed after the moment (ISO 8601) the caller knows of, if it says one. */
export function requireUnchanged(
  { name, updatedAt }: Changeable,
  expectedUpdatedAt: string | undefined,
): void {
  if (expectedUpdatedAt === undefined || Date.parse(expectedUpdatedAt) === updatedAt.getTime()) return;
  throw conflict(
    `${name} was changed elsewhere after you opened it. Look at it as it is stored now, and save again.`,
  );
}
