import { isMoving, isPending, needsPerson, type UploadItem } from "./upload-queue";

/**
 * While files move: those first, then what became of the others, the newest on top, then the line of those that
 * wait. At rest: what needs a person, then what arrived.
 */
export function uploadOrder(items: readonly UploadItem[]): UploadItem[] {
  const settled = items.filter((item) => !isPending(item)).reverse();
  const moving = items.filter(isMoving);
  const waiting = items.filter((item) => item.state === "waiting");
  if (moving.length > 0) return [...moving, ...settled, ...waiting];
  return [...settled.filter(needsPerson), ...waiting, ...settled.filter((item) => !needsPerson(item))];
}
