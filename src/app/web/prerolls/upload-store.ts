import type { SendUpload } from "./send-upload";
import { bytesPerSecond, type RateSample, withSample } from "./transfer-rate";
import type { UploadOutcome } from "./upload-answer";
import {
  emptyQueue,
  isMoving,
  type NewUpload,
  type UploadAction,
  type UploadItem,
  type UploadQueue,
  uploadReducer,
  uploadsToStart,
} from "./upload-queue";
import { uploadTotals } from "./upload-totals";

export interface UploadStoreParts {
  send: SendUpload;
  /** Whether the server answers at all; asked when a transfer broke off. */
  isServerUp: () => Promise<boolean>;
  /** Whether the browser can still read the file. */
  isReadable: (file: File) => Promise<boolean>;
  nowMs: () => number;
}

export interface UploadSnapshot {
  queue: UploadQueue;
  bytesPerSecond: number | null;
}

export interface UploadStore {
  subscribe: (listener: () => void) => () => void;
  snapshot: () => UploadSnapshot;
  /** `uploads` and `files` belong together by index. */
  add: (uploads: readonly NewUpload[], files: readonly File[]) => void;
  dispatch: (action: UploadAction) => void;
}

/** Progress comes some hundred times a second; people see ten. */
const progressEveryMs = 100;
const askAgainMs = 4000;

const unreadable =
  "This file can no longer be read: it was moved, renamed or changed since you chose it. Choose it again.";
const brokenOff =
  "The connection broke off while sending. Try again; if it happens again, a proxy in front of Marquee may limit the size of uploads.";

/** Keeps the queue, sends what is next, and turns each outcome into a change of the queue. */
export function createUploadStore({ send, isServerUp, isReadable, nowMs }: UploadStoreParts): UploadStore {
  let current: UploadSnapshot = { queue: emptyQueue, bytesPerSecond: null };
  let samples: RateSample[] = [];
  let askAgain: ReturnType<typeof setTimeout> | null = null;
  let flush: ReturnType<typeof setTimeout> | null = null;
  const files = new Map<number, File>();
  const running = new Map<number, AbortController>();
  const progress = new Map<number, number>();
  const listeners = new Set<() => void>();

  function dispatch(action: UploadAction): void {
    show(uploadReducer(current.queue, action));
    stopWhatIsGone();
    for (const item of uploadsToStart(current.queue)) start(item);
    if (current.queue.held) askLater();
  }

  function show(queue: UploadQueue): void {
    const totals = uploadTotals(queue);
    if (!totals.busy || queue.held) samples = [];
    else samples = withSample(samples, { atMs: nowMs(), bytes: totals.sentBytes });
    current = { queue, bytesPerSecond: bytesPerSecond(samples) };
    for (const listener of listeners) listener();
  }

  function stopWhatIsGone(): void {
    const kept = new Map(current.queue.items.map((item) => [item.id, item]));
    for (const [id, abort] of running) {
      const item = kept.get(id);
      if (item && isMoving(item)) continue;
      running.delete(id);
      progress.delete(id);
      abort.abort();
    }
    for (const id of files.keys()) {
      const state = kept.get(id)?.state;
      if (state === undefined || state === "done" || state === "skipped") files.delete(id);
    }
  }

  function start(item: UploadItem): void {
    const file = files.get(item.id);
    if (!file) return;
    const abort = new AbortController();
    running.set(item.id, abort);
    show(uploadReducer(current.queue, { type: "started", id: item.id }));
    void send(item, file, {
      signal: abort.signal,
      onProgress: (sentBytes) => noteProgress(item.id, sentBytes),
      onSent: () => {
        progress.delete(item.id);
        if (running.get(item.id) === abort) dispatch({ type: "sent", id: item.id });
      },
    }).then((outcome) => settle(item.id, abort, outcome));
  }

  async function settle(id: number, abort: AbortController, outcome: UploadOutcome): Promise<void> {
    if (outcome.type === "aborted" || running.get(id) !== abort) return;
    const action = outcome.type === "broke-off" ? await explainBreak(id) : { ...outcome, id };
    if (running.get(id) !== abort) return;
    running.delete(id);
    progress.delete(id);
    dispatch(action);
  }

  async function explainBreak(id: number): Promise<UploadAction> {
    const file = files.get(id);
    if (file && !(await isReadable(file))) return { type: "failed", id, reason: unreadable };
    if (await isServerUp()) return { type: "failed", id, reason: brokenOff };
    return { type: "connection-lost", id };
  }

  function noteProgress(id: number, sentBytes: number): void {
    progress.set(id, sentBytes);
    if (flush !== null) return;
    flush = setTimeout(() => {
      flush = null;
      if (progress.size === 0) return;
      const sent = new Map(progress);
      progress.clear();
      show(uploadReducer(current.queue, { type: "progressed", sentBytes: sent }));
    }, progressEveryMs);
  }

  function askLater(): void {
    if (askAgain !== null) return;
    askAgain = setTimeout(() => {
      void isServerUp().then((up) => {
        askAgain = null;
        if (!current.queue.held) return;
        if (up) dispatch({ type: "connection-back" });
        else askLater();
      });
    }, askAgainMs);
  }

  return {
    dispatch,
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (uploads, added) => {
      added.forEach((file, index) => {
        files.set(current.queue.nextId + index, file);
      });
      dispatch({ type: "added", uploads });
    },
  };
}
