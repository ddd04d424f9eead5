import { cleanText } from "@/domains/sequences/core/share/clean-text";
import type { Collector } from "@/domains/sequences/core/share/collector";
import { asFields, asList, type Fields, pick } from "@/domains/sequences/core/share/read-fields";

export const categoryNameMax = 100;
export const clipNameMax = 200;
const communityIdMax = 500;
const tagsMax = 100;
const categoriesOfClipMax = 100;

/** Ids that start so, or hold a backslash, were damaged by an old version of the program that made them. */
export function communityIdOf(value: unknown): string | null {
  const id = cleanText(value, communityIdMax);
  return id === null || id.startsWith("_") || id.includes("\\") ? null : id;
}

/** Tags as a list, as JSON text, or with commas. */
function tagsOf(value: unknown): string[] {
  const list = typeof value === "string" ? fromText(value) : asList(value);
  return list.slice(0, tagsMax).flatMap((tag) => cleanText(tag, 100) ?? []);
}

function fromText(text: string): readonly unknown[] {
  try {
    return asList(JSON.parse(text));
  } catch {
    return text.split(",");
  }
}

/** The clip that these fields tell of, by its key; null when they say nothing of any clip. */
export function readClip(into: Collector, value: unknown, categories: readonly string[] = []): string | null {
  const fields = typeof value === "string" ? { name: value } : asFields(value);
  if (!fields) return null;
  const data = asFields(fields.preroll_data) ?? {};
  const text = (max: number, ...names: string[]) =>
    cleanText(pick(fields, ...names) ?? pick(data, ...names), max);
  const fileName = text(255, "file_name", "filename");
  const communityId = communityIdOf(
    pick(fields, "community_id", "community_preroll_id") ?? data.community_id,
  );
  const name =
    text(clipNameMax, "preroll_name", "name", "display_name", "title") ??
    fileName ??
    communityId?.split("/").at(-1) ??
    null;
  if (name === null) return null;
  const hash = text(64, "sha256", "file_hash")?.toLowerCase() ?? "";
  return into.clip({
    name,
    fileName,
    communityId,
    sha256: /^[0-9a-f]{64}$/.test(hash) ? hash : null,
    categoryNames: [...categories, ...categoryNamesOf(fields), ...categoryNamesOf(data)],
    tags: tagsOf(pick(fields, "tags") ?? data.tags),
    description: text(2000, "description"),
    path: text(1000, "path"),
    isNumberOnly: false,
  });
}

function categoryNamesOf(fields: Fields): string[] {
  const listed = asList(pick(fields, "category_names", "categories"));
  const one = pick(fields, "category_name", "category");
  return [...listed.slice(0, categoriesOfClipMax), one].flatMap((category) => {
    const name = asFields(category)?.name ?? category;
    return cleanText(name, categoryNameMax) ?? [];
  });
}

/** A clip of which the file knows only the number it had where the file was made. */
export function readClipNumber(into: Collector, value: unknown): string | null {
  const number = cleanText(value, 20);
  if (number === null) return null;
  return into.clip({
    name: `Clip ${number} of another installation`,
    fileName: null,
    communityId: null,
    sha256: null,
    categoryNames: [],
    tags: [],
    description: null,
    path: null,
    isNumberOnly: true,
  });
}
