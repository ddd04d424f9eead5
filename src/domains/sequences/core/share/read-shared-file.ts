import {
  blocksMax,
  sequenceDescriptionMaxLength,
  sequenceNameMaxLength,
  sharedMentionsMax,
  sharedNestingMax,
  sharedSequencesMax,
} from "@/domains/sequences/constants";
import { nameBlocks } from "@/domains/sequences/core/name-blocks";
import { cleanText } from "@/domains/sequences/core/share/clean-text";
import { Collector, TooManyMentions } from "@/domains/sequences/core/share/collector";
import { readBlock } from "@/domains/sequences/core/share/read-block";
import { categoryNameMax, readClip } from "@/domains/sequences/core/share/read-clip";
import { asFields, asList, type Fields, pick } from "@/domains/sequences/core/share/read-fields";
import type { SharedFile, SharedSequence } from "@/domains/sequences/core/share/shared-file";
import { nestsDeeper } from "@/lib/nests-deeper";

export type ReadOutcome = { file: SharedFile; problem: null } | { file: null; problem: string };

const refuse = (problem: string): ReadOutcome => ({ file: null, problem });

/**
 * Understands the JSON of a shared file: a pattern (`.nexseq`) from a server or from a browser, or several sequences
 * (`.nexbundle`). `fallbackName` is for a sequence that has no name of its own. What cannot be read is said, never
 * dropped in silence.
 */
export function readSharedFile(text: string, fallbackName: string): ReadOutcome {
  try {
    return read(text, fallbackName);
  } catch (error) {
    if (!(error instanceof TooManyMentions)) throw error;
    const most = sharedMentionsMax.toLocaleString("en");
    return refuse(`This file names clips and categories more than ${most} times, the most that one may.`);
  }
}

function read(text: string, fallbackName: string): ReadOutcome {
  if (nestsDeeper(text, sharedNestingMax)) {
    return refuse("This file is nested so deeply that it is no shared sequence.");
  }
  const parsed = parse(text);
  if (!parsed.ok) return refuse("This file is not valid JSON, so it holds no sequence that can be read.");
  const value = Array.isArray(parsed.value) ? { sequences: parsed.value } : parsed.value;
  const top = asFields(value);
  if (!top) return refuse("This file is JSON, but there is no sequence in it.");
  const isBundle = Array.isArray(top.sequences);
  const sources = isBundle ? asList(top.sequences) : [top];
  if (!isBundle && !Array.isArray(top.blocks)) {
    return refuse("This file is JSON, but there is no sequence in it: it has no blocks.");
  }
  if (sources.length === 0) return refuse("This file holds no sequence.");
  if (sources.length > sharedSequencesMax) {
    return refuse(`This file holds ${sources.length} sequences; ${sharedSequencesMax} is the most.`);
  }
  const into = new Collector();
  readCategories(top, into);
  const sequences = sources.map((source, index) => {
    const otherwise = isBundle ? `${fallbackName} ${index + 1}` : fallbackName;
    return readSequence(asFields(source) ?? {}, into, `sequence-${index + 1}`, otherwise);
  });
  const metadata = asFields(top.metadata) ?? {};
  return {
    problem: null,
    file: {
      kind: isBundle ? "bundle" : "pattern",
      madeBy: cleanText(pick(top, "created_by") ?? metadata.author, 200),
      exportMode: cleanText(top.export_mode, 60),
      exportedAt: cleanText(pick(top, "exported_at", "exported") ?? metadata.exported, 60),
      formatVersion: cleanText(pick(top, "nexroll_version", "version"), 60),
      sequences,
      categories: into.categories,
      clips: into.clips,
    },
  };
}

function parse(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch {
    return { ok: false };
  }
}

/** What our own files tell of each category, and the clips it held. */
function readCategories(top: Fields, into: Collector): void {
  for (const value of asList(top.categories)) {
    const fields = asFields(value) ?? {};
    const name = cleanText(fields.name, categoryNameMax);
    if (name === null) continue;
    into.category({
      name,
      description: cleanText(fields.description, 2000),
      playMode: fields.plex_mode === "playlist" ? "playlist" : "shuffle",
    });
    for (const clip of asList(fields.prerolls)) readClip(into, clip, [name]);
  }
}

function readSequence(source: Fields, into: Collector, key: string, fallbackName: string): SharedSequence {
  const metadata = asFields(source.metadata) ?? {};
  const problems: string[] = [];
  const text = (names: string[], max: number) =>
    cleanText(pick(source, ...names) ?? pick(metadata, ...names), max);
  const values = asList(source.blocks);
  if (values.length === 0) problems.push("It has no blocks, so there is nothing to import.");
  if (values.length > blocksMax) {
    problems.push(`It has ${values.length} blocks; the first ${blocksMax} are taken.`);
  }
  const blocks = values.slice(0, blocksMax).flatMap((value, index) => {
    const read = readBlock(value, into);
    problems.push(...read.problems.map((problem) => `Block ${index + 1} ${problem}`));
    return read.block ? [read.block] : [];
  });
  return {
    key,
    name: text(["pattern_name", "name"], sequenceNameMaxLength) ?? fallbackName,
    description: text(["pattern_description", "description"], sequenceDescriptionMaxLength),
    blocks: nameBlocks(blocks),
    problems,
  };
}
