import { isMoving, needsPerson, type UploadItem } from "./upload-queue";

function rank(item: UploadItem): number {
  if (isMoving(item)) return 0;
  if (needsPerson(item)) return 1;
  return item.state === "waiting" ? 3 : 2;
}

/** What moves comes first, then what needs a person, then what has just arrived; what waits stands in line. */
export function uploadOrder(items: readonly UploadItem[]): UploadItem[] {
  const groups: UploadItem[][] = [[], [], [], []];
  for (const item of items) groups[rank(item)]?.push(item);
  const [moving = [], forPerson = [], settled = [], waiting = []] = groups;
  return [...moving, ...forPerson, ...settled.reverse(), ...waiting];
}
