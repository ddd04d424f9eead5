import type { z } from "@hono/zod-openapi";
import type { confirmImportInput, SequenceImport } from "@/domains/sequences/schema/share";
import { invalid } from "@/platform/errors";

type Choices = NonNullable<z.input<typeof confirmImportInput>["choices"]>;
type Target = { how: "create"; name: string } | { how: "map"; id: number };

const field = "folder_mappings";
const categoryForFixed = "Imported";

/** The form field: where each folder of a bundle goes, `new:<name>` or the id of a category. Throws `invalid`. */
export function readFolderMappings(text: string): Map<string, Target> {
  const value = parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalid(`${field}: must be a JSON object, such as {"category:Christmas": "new:Christmas"}.`, {
      field,
    });
  }
  return new Map(Object.entries(value).map(([key, target]) => [key, readTarget(key, target)]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(`${field}: is not valid JSON.`, { field, cause: error });
  }
}

function readTarget(key: string, value: unknown): Target {
  const target = String(value).trim();
  const name = /^new:(.{1,100})$/s.exec(target)?.[1]?.trim();
  if (name) return { how: "create", name };
  if (/^[1-9]\d{0,9}$/.test(target)) return { how: "map", id: Number(target) };
  throw invalid(`${field}: ${key} must be new:<name>, or the id of a category.`, { field });
}

const lastOf = (path: string) => path.split("/").at(-1) ?? path;
const folderOf = (path: string) => /(?:^|\/)categories\/([^/]+)\//.exec(path)?.[1] ?? null;

/** The same as choices for an import: every video is taken, folders and single clips go where they are mapped to. */
export function choicesOf(mappings: ReadonlyMap<string, Target>, preview: SequenceImport): Choices {
  const categories: NonNullable<Choices["categories"]> = {};
  for (const { key, name } of preview.categories) {
    const folders = preview.clips
      .filter((clip) => clip.categoryKeys.includes(key))
      .flatMap((clip) => (clip.bundled ? (folderOf(clip.bundled.path) ?? []) : []));
    const named = [name, ...folders].map((folder) => mappings.get(`category:${folder}`));
    const target = named.find((one) => one !== undefined);
    if (target) categories[key] = target;
  }
  const clips: NonNullable<Choices["clips"]> = {};
  for (const { key, name, bundled, categoryKeys } of preview.clips) {
    if (!bundled) continue;
    const fileName = lastOf(bundled.path);
    const stem = fileName.replace(/\.[^.]+$/, "");
    const isFixed = folderOf(bundled.path) === null;
    const given = [name, fileName, stem].map((one) => mappings.get(`fixed:${one}`));
    const mapped = isFixed ? given.find((one) => one !== undefined) : undefined;
    const target = mapped ?? { how: "create" as const, name: categoryForFixed };
    const isHomeless = isFixed && (mapped !== undefined || categoryKeys.length === 0);
    clips[key] = {
      how: "bundle",
      ...(isHomeless && { category: target.how === "map" ? target.id : target.name }),
    };
  }
  return { categories, clips };
}
