/** How far a file is. Settled: done, skipped, refused, failed; duplicate waits for a decision. */
export type UploadState =
  | "waiting"
  | "sending"
  | "checking"
  | "done"
  | "duplicate"
  | "skipped"
  | "refused"
  | "failed";

/** What to do when the same content is in the library already. */
export type DuplicateChoice = "ask" | "keep-both" | "replace";

/** What the server found in a file it took. */
export interface UploadedClip {
  id: number;
  thumbnailUrl: string | null;
  durationSeconds: number | null;
  sizeBytes: number;
  videoCodec: string | null;
  width: number | null;
  height: number | null;
}

export interface UploadItem {
  id: number;
  /** Files added while the queue was at rest begin a new batch; totals speak of the newest one. */
  batch: number;
  name: string;
  sizeBytes: number;
  categoryId: number | null;
  state: UploadState;
  sentBytes: number;
  onDuplicate: DuplicateChoice;
  /** Why it is refused, failed or a duplicate, in a sentence. */
  reason: string | null;
  /** The clip it duplicates. */
  existingId: number | null;
  clip: UploadedClip | null;
  /** The server was out of reach: it goes again by itself once the server answers. */
  lostConnection: boolean;
}

export interface UploadQueue {
  items: readonly UploadItem[];
  batch: number;
  nextId: number;
  /** The server does not answer, so nothing new is started. */
  held: boolean;
}

export interface NewUpload {
  name: string;
  sizeBytes: number;
  categoryId: number | null;
  /** Why it is not worth sending, in a sentence. */
  refusal: string | null;
}

export type UploadAction =
  | { type: "added"; uploads: readonly NewUpload[] }
  | { type: "started"; id: number }
  | { type: "progressed"; sentBytes: ReadonlyMap<number, number> }
  | { type: "sent"; id: number }
  | { type: "done"; id: number; clip: UploadedClip }
  | { type: "duplicate"; id: number; reason: string; existingId: number | null }
  | { type: "refused"; id: number; reason: string }
  | { type: "failed"; id: number; reason: string }
  | { type: "connection-lost"; id: number }
  | { type: "connection-back" }
  | { type: "retried"; ids: readonly number[] }
  | { type: "decided"; ids: readonly number[]; choice: "skip" | Exclude<DuplicateChoice, "ask"> }
  | { type: "removed"; ids: readonly number[] }
  | { type: "cleared" };

/** More at once would only make each slower, and the browser keeps six connections for the whole page. */
export const uploadsAtOnce = 3;

export const emptyQueue: UploadQueue = { items: [], batch: 0, nextId: 1, held: false };

export const isMoving = (item: UploadItem): boolean => item.state === "sending" || item.state === "checking";
export const isPending = (item: UploadItem): boolean => item.state === "waiting" || isMoving(item);
/** Somebody has to look at it: to decide, to read why, or to try again. */
export const needsPerson = (item: UploadItem): boolean =>
  item.state === "duplicate" || item.state === "refused" || item.state === "failed";

const again = {
  state: "waiting",
  sentBytes: 0,
  reason: null,
  existingId: null,
  lostConnection: false,
} as const;

function add(queue: UploadQueue, uploads: readonly NewUpload[]): UploadQueue {
  const atRest = !queue.items.some(isPending);
  const batch = atRest ? queue.batch + 1 : queue.batch;
  const kept = atRest ? queue.items.filter(needsPerson) : queue.items;
  const added = uploads.map((upload, index): UploadItem => {
    const { refusal, ...rest } = upload;
    return {
      ...rest,
      id: queue.nextId + index,
      batch,
      state: refusal === null ? "waiting" : "refused",
      sentBytes: 0,
      onDuplicate: "ask",
      reason: refusal,
      existingId: null,
      clip: null,
      lostConnection: false,
    };
  });
  return { ...queue, batch, items: [...kept, ...added], nextId: queue.nextId + uploads.length };
}

type Change = (item: UploadItem) => UploadItem;

/** Items that do not change stay the same object, so that their rows are not drawn again. */
function changeWhere(queue: UploadQueue, where: (item: UploadItem) => boolean, change: Change): UploadQueue {
  return { ...queue, items: queue.items.map((item) => (where(item) ? change(item) : item)) };
}

/** Words of the server count only for an item that is still under way: a cancelled one may not come back. */
function changeMoving(queue: UploadQueue, id: number, change: Change): UploadQueue {
  return changeWhere(queue, (item) => item.id === id && isMoving(item), change);
}

function decide(
  queue: UploadQueue,
  ids: readonly number[],
  choice: "skip" | Exclude<DuplicateChoice, "ask">,
): UploadQueue {
  return changeWhere(
    queue,
    (item) => item.state === "duplicate" && ids.includes(item.id),
    (item) =>
      choice === "skip" ? { ...item, state: "skipped" } : { ...item, ...again, onDuplicate: choice },
  );
}

/** The one place where an upload's state changes. */
export function uploadReducer(queue: UploadQueue, action: UploadAction): UploadQueue {
  switch (action.type) {
    case "added":
      return add(queue, action.uploads);
    case "started":
      return changeWhere(
        queue,
        (item) => item.id === action.id && item.state === "waiting",
        (item) => ({ ...item, state: "sending", sentBytes: 0 }),
      );
    case "progressed":
      return changeWhere(
        queue,
        (item) => item.state === "sending" && action.sentBytes.has(item.id),
        (item) => ({ ...item, sentBytes: Math.min(action.sentBytes.get(item.id) ?? 0, item.sizeBytes) }),
      );
    case "sent":
      return changeMoving(queue, action.id, (item) => ({
        ...item,
        state: "checking",
        sentBytes: item.sizeBytes,
      }));
    case "done":
      return changeMoving(queue, action.id, (item) => ({
        ...item,
        state: "done",
        sentBytes: item.sizeBytes,
        clip: action.clip,
      }));
    case "duplicate":
      return changeMoving(queue, action.id, (item) => ({
        ...item,
        state: "duplicate",
        reason: action.reason,
        existingId: action.existingId,
      }));
    case "refused":
      return changeMoving(queue, action.id, (item) => ({ ...item, state: "refused", reason: action.reason }));
    case "failed":
      return changeMoving(queue, action.id, (item) => ({ ...item, state: "failed", reason: action.reason }));
    case "connection-lost":
      return {
        ...changeMoving(queue, action.id, (item) => ({ ...item, ...again, lostConnection: true })),
        held: true,
      };
    case "connection-back":
      return {
        ...changeWhere(
          queue,
          (item) => item.lostConnection,
          (item) => ({ ...item, ...again }),
        ),
        held: false,
      };
    case "retried":
      return changeWhere(
        queue,
        (item) => item.state === "failed" && action.ids.includes(item.id),
        (item) => ({ ...item, ...again }),
      );
    case "decided":
      return decide(queue, action.ids, action.choice);
    case "removed":
      return { ...queue, items: queue.items.filter((item) => !action.ids.includes(item.id)) };
    case "cleared":
      return { ...queue, items: queue.items.filter(isPending) };
  }
}

/** The files to start now, in the order they were added. */
export function uploadsToStart(queue: UploadQueue): UploadItem[] {
  if (queue.held) return [];
  const room = uploadsAtOnce - queue.items.filter(isMoving).length;
  return room > 0 ? queue.items.filter((item) => item.state === "waiting").slice(0, room) : [];
}
