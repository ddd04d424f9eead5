import { clipExtensions } from "@/domains/prerolls/constants";
import { extensionOf } from "@/domains/sequences/core/share/extension-of";

export interface SortedEntries {
  /** The entry that describes the sequences. */
  document: string;
  /** Entries with videos; `path` is without the folders that lie around everything. */
  videos: Array<{ entry: string; path: string }>;
  /** Sentences about entries that were not needed. */
  notes: string[];
}
export type SortOutcome = { sorted: SortedEntries; problem: null } | { sorted: null; problem: string };

const documents = [".nexseq", ".nexbundle", ".json"];
const archives = new Set([".zip", ".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".iso"]);
/** Nobody needs them, and nobody is harmed by them. */
const harmless = new Set([".txt", ".md", ".nfo", ".jpg", ".jpeg", ".png", ".webp", ".gif", ".srt"]);
const videos = new Set<string>(clipExtensions);

const nameOf = (path: string) => path.split("/").at(-1) ?? path;
/** What file managers leave in every folder. */
const isLitter = (path: string) =>
  /(^|\/)__MACOSX\//.test(path) || /^(\._.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(nameOf(path));
const isManifest = (path: string) => nameOf(path).toLowerCase() === "manifest.json";

/** Tells the parts of a bundle apart by their names, or says in a sentence why it is none. */
export function sortEntries(paths: readonly string[]): SortOutcome {
  const found: { documents: string[]; videos: string[]; notes: string[] } = {
    documents: [],
    videos: [],
    notes: [],
  };
  for (const path of paths) {
    const problem = isLitter(path) || isManifest(path) ? null : sortOne(path, found);
    if (problem) return { sorted: null, problem };
  }
  const [document, rival] = byNearness(found.documents);
  if (document === undefined) {
    return {
      sorted: null,
      problem: "There is no sequence in this archive: it holds no .nexseq and no .nexbundle file.",
    };
  }
  if (rival !== undefined && rank(rival) === rank(document)) {
    const names = `${JSON.stringify(document)} and ${JSON.stringify(rival)}`;
    return {
      sorted: null,
      problem: `The archive holds several lists of sequences (${names}): send one alone.`,
    };
  }
  const around = document.slice(0, document.length - nameOf(document).length);
  const inside = found.videos.map((entry) => ({
    entry,
    path: entry.startsWith(around) ? entry.slice(around.length) : entry,
  }));
  return { problem: null, sorted: { document, videos: inside, notes: found.notes } };
}

function sortOne(
  path: string,
  found: { documents: string[]; videos: string[]; notes: string[] },
): string | null {
  const extension = extensionOf(path);
  const shown = JSON.stringify(path.slice(0, 120));
  if (videos.has(extension)) found.videos.push(path);
  else if (documents.includes(extension)) found.documents.push(path);
  else if (harmless.has(extension)) found.notes.push(`${shown} is not needed, so it is left out.`);
  else if (archives.has(extension)) {
    return `There is another archive inside of the archive (${shown}): unpack that one and send it alone.`;
  } else
    return `${shown} is of a kind that has no business in a shared sequence, so the archive was not opened.`;
  return null;
}

const rank = (path: string) =>
  path.split("/").length * documents.length + documents.indexOf(extensionOf(path));

/** The least deep first, and of these the kind that is meant for it. */
function byNearness(paths: string[]): string[] {
  return paths.toSorted((a, b) => rank(a) - rank(b));
}
