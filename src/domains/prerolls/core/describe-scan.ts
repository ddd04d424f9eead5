import type { Scan, ScanCounts } from "@/domains/prerolls/schema/scan";
import { joinWords } from "@/lib/join-words";

type Told = Pick<Scan, "status" | "counts" | "totalCount" | "doneCount" | "error">;

const number = (count: number) => count.toLocaleString("en");
const some = (count: number, what: string) => (count > 0 ? [`${number(count)} ${what}`] : []);

/** How a scan went or goes, in a sentence or two for people. */
export function describeScan({ status, counts, totalCount, doneCount, error }: Told): string {
  if (status === "failed") return error ?? "The scan could not be finished.";
  if (status === "running") {
    if (totalCount === null) return "Looking through the folders…";
    return `Looked at ${number(doneCount)} of ${number(totalCount)} files…`;
  }
  const changes = changesOf(counts);
  const files = counts.fileCount === 1 ? "1 file" : `${number(counts.fileCount)} files`;
  const sentences = [
    changes.length > 0
      ? `Looked at ${files}: ${joinWords(changes)}.`
      : `Looked at ${files}; nothing has changed.`,
  ];
  if (counts.missing > 0) {
    sentences.push(
      counts.missing === 1
        ? "The file of 1 clip is missing."
        : `The files of ${number(counts.missing)} clips are missing.`,
    );
  }
  if (error !== null) sentences.push(error);
  if (counts.problemCount > 0) {
    sentences.push(
      counts.problemCount === 1
        ? "1 file or folder could not be taken in."
        : `${number(counts.problemCount)} files or folders could not be taken in.`,
    );
  }
  return sentences.join(" ");
}

function changesOf(counts: ScanCounts): string[] {
  return [
    ...some(counts.added, "new"),
    ...some(counts.moved, "moved"),
    ...some(counts.changed, "changed"),
    ...some(counts.returned, "back again"),
    ...some(counts.trashed, "without a file put into the trash"),
    ...some(
      counts.deduped,
      counts.deduped === 1 ? "duplicate put into the trash" : "duplicates put into the trash",
    ),
  ];
}
