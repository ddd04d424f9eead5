import {
  blockCountMax,
  fixedClipsMax,
  listLayouts,
  trailerModes,
  trailerSources,
} from "@/domains/sequences/constants";
import { cleanText } from "@/domains/sequences/core/share/clean-text";
import type { Collector } from "@/domains/sequences/core/share/collector";
import { categoryNameMax, readClip, readClipNumber } from "@/domains/sequences/core/share/read-clip";
import { asCount, asFields, asList, type Fields, pick } from "@/domains/sequences/core/share/read-fields";
import type { SharedBlock } from "@/domains/sequences/core/share/shared-file";

export interface ReadBlock {
  block: SharedBlock | null;
  /** Ends of sentences that begin with "Block 3 "; what was changed or could not be read. */
  problems: string[];
}

type Reader = (fields: Fields, into: Collector, problems: string[]) => SharedBlock | null;

/** Types in the words of every program that writes such files. */
const readers: Record<string, Reader> = {
  random: readRandom,
  fixed: readFixed,
  nexup_trailers: readTrailers,
  trailers: readTrailers,
  coming_soon_list: readList,
  "coming-soon-list": readList,
  dynamic_preroll: readIntro,
  "dynamic-intro": readIntro,
};

/** One block of a file in any of the shapes that are about, with what is not as it should be. */
export function readBlock(value: unknown, into: Collector): ReadBlock {
  const fields = asFields(value);
  if (!fields) return { block: null, problems: ["is no block, so it is left out."] };
  const type = cleanText(fields.type, 60) ?? "";
  const reader = Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (!reader) {
    const kind = type === "" ? "does not say of what kind it is" : `is of an unknown kind (${type})`;
    return { block: null, problems: [`${kind}, so it is left out.`] };
  }
  const problems: string[] = [];
  return { block: reader(fields, into, problems), problems };
}

/** What somebody wrote, short enough for a sentence; never walks into it, as it may be nested without end. */
function shown(given: unknown): string {
  if (typeof given === "object") return "a list or an object";
  return JSON.stringify(String(given).slice(0, 40));
}

const keyOf = (fields: Fields) => cleanText(pick(fields, "id", "key"), 100) ?? undefined;

function countOf(fields: Fields, otherwise: number, problems: string[]): number {
  const given = pick(fields, "count");
  if (given === undefined) return otherwise;
  const count = asCount(given);
  if (count === null || count < 1) {
    problems.push(`asks for ${shown(given)} clips; ${otherwise} is taken instead.`);
    return otherwise;
  }
  if (count <= blockCountMax) return count;
  problems.push(`asks for ${count} clips; ${blockCountMax} is the most that one may play.`);
  return blockCountMax;
}

function oneOf<T extends string>(
  fields: Fields,
  name: string,
  allowed: readonly [T, ...T[]],
  problems: string[],
): T {
  const given = pick(fields, name);
  if (given === undefined) return allowed[0];
  const found = allowed.find((one) => one === given);
  if (found) return found;
  problems.push(`has the ${name} ${shown(given)}; ${allowed[0]} is taken instead.`);
  return allowed[0];
}

function styleOf(fields: Fields, name: string, otherwise: string, problems: string[]): string {
  const given = pick(fields, name);
  if (given === undefined) return otherwise;
  const style = cleanText(given, 60) ?? "";
  if (/^[\w -]{1,60}$/.test(style)) return style;
  problems.push(`has the ${name} ${shown(given)}; ${otherwise} is taken instead.`);
  return otherwise;
}

function readRandom(fields: Fields, into: Collector, problems: string[]): SharedBlock {
  const count = countOf(fields, 1, problems);
  const key = keyOf(fields);
  if (fields.category_source === "schedule") return { type: "random", key, categoryKey: null, count };
  const named = pick(fields, "category_name", "categoryName", "category", "_missing_category");
  const about = asFields(named) ?? {};
  const name = cleanText(about.name ?? named, categoryNameMax);
  const categoryKey = into.category({ name });
  if (name !== null) for (const clip of asList(fields.available_prerolls)) readClip(into, clip, [name]);
  return { type: "random", key, categoryKey, count };
}

function readFixed(fields: Fields, into: Collector, problems: string[]): SharedBlock | null {
  const clipKeys = clipsOf(fields, into);
  if (clipKeys.length === 0) {
    problems.push("names no clip, so it is left out.");
    return null;
  }
  if (clipKeys.length > fixedClipsMax) {
    problems.push(`holds ${clipKeys.length} clips; the first ${fixedClipsMax} are taken.`);
  }
  return { type: "fixed", key: keyOf(fields), clipKeys: clipKeys.slice(0, fixedClipsMax) };
}

/** What says most about the clips comes first; numbers alone say the least. */
function clipsOf(fields: Fields, into: Collector): string[] {
  for (const list of [fields.prerolls, fields.preroll_info]) {
    const keys = asList(list).flatMap((clip) => readClip(into, clip) ?? []);
    if (keys.length > 0) return keys;
  }
  const isSingle = pick(fields, "preroll_name", "preroll_data", "community_id") !== undefined;
  const single = isSingle ? readClip(into, fields) : null;
  if (single !== null) return [single];
  const many = asList(pick(fields, "preroll_ids", "prerollIds"));
  const numbers = many.length > 0 ? many : [pick(fields, "preroll_id", "prerollId")];
  return numbers.flatMap((number) => readClipNumber(into, number) ?? []);
}

function readTrailers(fields: Fields, _into: Collector, problems: string[]): SharedBlock {
  return {
    type: "trailers",
    key: keyOf(fields),
    source: oneOf(fields, "source", trailerSources, problems),
    mode: oneOf(fields, "mode", trailerModes, problems),
    count: countOf(fields, 2, problems),
  };
}

function readList(fields: Fields, _into: Collector, problems: string[]): SharedBlock {
  return {
    type: "coming-soon-list",
    key: keyOf(fields),
    layout: oneOf(fields, "layout", listLayouts, problems),
  };
}

function readIntro(fields: Fields, _into: Collector, problems: string[]): SharedBlock {
  return {
    type: "dynamic-intro",
    key: keyOf(fields),
    template: styleOf(fields, "template", "coming_soon", problems),
    theme: styleOf(fields, "theme", "midnight", problems),
  };
}
