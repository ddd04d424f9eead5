import type { z } from "@hono/zod-openapi";
import type { confirmImportInput, SequenceImport } from "@/domains/sequences/schema/share";
import { invalid } from "@/platform/errors";

type Choices = NonNullable<z.input<typeof confirmImportInput>["choices"]>;
type Mappings = ReadonlyMap<string, Target>;
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
  // A list may be nested without end, so nothing but text and numbers is made a text.
  const target = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  const name = /^new:(.{1,100})$/s.exec(target)?.[1]?.trim();
  if (name) return { how: "create", name };
  if (/^[1-9]\d{0,9}$/.test(target)) return { how: "map", id: Number(target) };
  throw invalid(`${field}: ${key} must be new:<name>, or the id of a category.`, { field });
}

const lastOf = (path: string) => path.split("/").at(-1) ?? path;
const folderOf = (path: string) => /(?:^|\/)categories\/([^/]+)\//.exec(path)?.[1] ?? null;

/** The same as choices for an import: every video is taken, folders and single clips go where they are mapped to. */
export function choicesOf(mappings: Mappings, preview: SequenceImport): Choices {
  return { categories: categoryChoices(mappings, preview), clips: clipChoices(mappings, preview) };
}

/** Folders that are not mapped become categories of their name. */
function categoryChoices(mappings: Mappings, { categories, clips }: SequenceImport): Choices["categories"] {
  const choices: NonNullable<Choices["categories"]> = {};
  for (const { key, name, state } of categories) {
    const folders = clips
      .filter((clip) => clip.categoryKeys.includes(key))
      .flatMap((clip) => (clip.bundled ? (folderOf(clip.bundled.path) ?? []) : []));
    const named = [name, ...folders].map((folder) => mappings.get(`category:${folder}`));
    const target = named.find((one) => one !== undefined);
    const isNew = state === "missing" && folders.length > 0;
    if (target || isNew) choices[key] = target ?? { how: "create" };
  }
  return choices;
}

/** Clips of fixed blocks that have no category get one, as other programs give it to them. */
function clipChoices(mappings: Mappings, preview: SequenceImport): Choices["clips"] {
  const choices: NonNullable<Choices["clips"]> = {};
  for (const { key, name, bundled, categoryKeys } of preview.clips) {
    if (!bundled) continue;
    const fileName = lastOf(bundled.path);
    const isFixed = folderOf(bundled.path) === null;
    const given = [name, fileName, fileName.replace(/\.[^.]+$/, "")].map((one) =>
      mappings.get(`fixed:${one}`),
    );
    const mapped = given.find((one) => one !== undefined);
    const otherwise = categoryKeys.length === 0 ? categoryForFixed : undefined;
    const category = mapped?.how === "map" ? mapped.id : (mapped?.name ?? otherwise);
    choices[key] = { how: "bundle", ...(isFixed && category !== undefined && { category }) };
  }
  return choices;
}
