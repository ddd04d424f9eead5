import { conflict } from "@/platform/errors";

/** Turns the database's complaint about a category name into a sentence; any other error passes. */
export function refuseTakenName(name: string | undefined): (error: unknown) => never {
  return (error) => {
    if (!isTaken(error)) throw error;
    throw conflict(`There is a category called ${name} already.`, { field: "name", cause: error });
  };
}

/** Drizzle wraps the driver's error, which names the index that was hurt. */
function isTaken(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ("constraint_name" in at && at.constraint_name === "categories_name") return true;
  }
  return false;
}
