import { extname, join, relative, sep } from "node:path";
import type { prerolls } from "@/db/schema/prerolls";
import { dataFolder } from "@/platform/data-folder";

export type PrerollRow = typeof prerolls.$inferSelect;
type Placed = Pick<PrerollRow, "id" | "path" | "isManaged" | "deletedAt">;

/** Where the file of a clip must be, absolute: in the library, in the trash, or where it was registered. */
export function prerollFile(row: Placed): string {
  if (!row.isManaged) return row.path;
  if (row.deletedAt) return join(dataFolder("trash"), trashName(row));
  return join(dataFolder("prerolls"), row.path);
}

/** Where a file is, as the columns say it. */
export function placeOfFile(path: string): { path: string; isManaged: boolean } {
  const own = dataFolder("prerolls") + sep;
  if (!path.startsWith(own)) return { path, isManaged: false };
  return { path: relative(own, path).split(sep).join("/"), isManaged: true };
}

/** The number alone: two clips of one name may lie in the trash. */
export function trashName(row: Pick<PrerollRow, "id" | "path">): string {
  return `${row.id}${extname(row.path)}`;
}
