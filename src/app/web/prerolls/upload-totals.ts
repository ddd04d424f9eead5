import { isMoving, isPending, needsPerson, type UploadItem, type UploadQueue } from "./upload-queue";

export interface UploadTotals {
  /** Files of the newest batch. */
  files: number;
  settledFiles: number;
  addedFiles: number;
  sentBytes: number;
  totalBytes: number;
  /** Over everything that is still listed, as the rest below. */
  movingFiles: number;
  needPerson: number;
  duplicates: number;
  failed: number;
  busy: boolean;
}

const countOf = (items: readonly UploadItem[], which: (item: UploadItem) => boolean): number =>
  items.reduce((count, item) => (which(item) ? count + 1 : count), 0);

/** Files that cannot arrive any more count neither as sent nor as to be sent. */
const canArrive = (item: UploadItem): boolean => item.state !== "refused" && item.state !== "failed";

/** The queue in numbers. */
export function uploadTotals({ items, batch: newest }: UploadQueue): UploadTotals {
  const batch = items.filter((item) => item.batch === newest);
  const arriving = batch.filter(canArrive);
  return {
    files: batch.length,
    settledFiles: countOf(batch, (item) => !isPending(item)),
    addedFiles: countOf(batch, (item) => item.state === "done"),
    sentBytes: arriving.reduce((sum, item) => sum + (isPending(item) ? item.sentBytes : item.sizeBytes), 0),
    totalBytes: arriving.reduce((sum, item) => sum + item.sizeBytes, 0),
    movingFiles: countOf(items, isMoving),
    needPerson: countOf(items, needsPerson),
    duplicates: countOf(items, (item) => item.state === "duplicate"),
    failed: countOf(items, (item) => item.state === "failed"),
    busy: items.some(isPending),
  };
}
