import { formatBytes } from "@/lib/format-bytes";
import { timeLeft } from "./time-left";
import type { UploadTotals } from "./upload-totals";

const clips = (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "clip" : "clips"}`;

/** The queue's state as a heading: "Adding 3 of 20 clips", "20 clips added". */
export function uploadHeading(totals: UploadTotals, held: boolean): string {
  if (held) return "Waiting for Marquee to answer";
  if (totals.busy) {
    const at = Math.min(totals.files, totals.settledFiles + 1);
    return totals.files === 1
      ? "Adding a clip"
      : `Adding ${at.toLocaleString("en")} of ${clips(totals.files)}`;
  }
  if (totals.addedFiles > 0) return `${clips(totals.addedFiles)} added`;
  return totals.needPerson > 0 ? "Not added" : "Nothing was added";
}

/** The numbers beneath: "1.2 GB of 3 GB · 24 MB/s · about 2 min left". */
export function uploadNumbers(totals: UploadTotals, bytesPerSecond: number | null): string {
  const parts = [`${formatBytes(totals.sentBytes)} of ${formatBytes(totals.totalBytes)}`];
  if (bytesPerSecond !== null) parts.push(`${formatBytes(bytesPerSecond)}/s`);
  const left = timeLeft(totals.totalBytes - totals.sentBytes, bytesPerSecond);
  if (left) parts.push(left);
  return parts.join(" · ");
}

/** What waits for a person: "2 are here already, 1 was refused". Null when nothing does. */
export function uploadProblems(totals: UploadTotals): string | null {
  const refused = totals.needPerson - totals.duplicates - totals.failed;
  const parts = [
    totals.duplicates > 0 && `${totals.duplicates.toLocaleString("en")} already here`,
    totals.failed > 0 && `${totals.failed.toLocaleString("en")} failed`,
    refused > 0 && `${refused.toLocaleString("en")} refused`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(", ") : null;
}
