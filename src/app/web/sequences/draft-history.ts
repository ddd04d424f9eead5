import type { Draft, DraftBlock } from "./draft";

/** What can be done to a draft. */
export type DraftChange =
  | { do: "name"; name: string }
  | { do: "describe"; description: string }
  | { do: "add"; block: DraftBlock; at?: number }
  | { do: "change"; block: DraftBlock }
  | { do: "remove"; key: string }
  | { do: "duplicate"; key: string; copyKey: string }
  | { do: "move"; from: number; to: number };

export type HistoryStep =
  | DraftChange
  | { do: "undo" }
  | { do: "redo" }
  | { do: "begin"; draft: Draft }
  /** `sent` is what the server was given, `stored` what it made of it. */
  | { do: "saved"; sent: Draft; stored: Draft };

/** A draft with its way back. */
export interface DraftHistory {
  past: readonly Draft[];
  now: Draft;
  future: readonly Draft[];
  /** What the last change was about: typing on in one field is one step back. */
  about: string | null;
}

/** Steps back beyond that are forgotten. */
const stepsMax = 100;

export const beginHistory = (now: Draft): DraftHistory => ({ past: [], now, future: [], about: null });

function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, index) => index !== from);
  const item = items[from];
  return item === undefined ? rest : [...rest.slice(0, to), item, ...rest.slice(to)];
}

function inserted<T>(items: readonly T[], at: number, item: T): T[] {
  return [...items.slice(0, at), item, ...items.slice(at)];
}

function changeDraft(draft: Draft, change: DraftChange): Draft {
  const { blocks } = draft;
  switch (change.do) {
    case "name":
      return { ...draft, name: change.name };
    case "describe":
      return { ...draft, description: change.description };
    case "add":
      return { ...draft, blocks: inserted(blocks, change.at ?? blocks.length, change.block) };
    case "change":
      return {
        ...draft,
        blocks: blocks.map((block) => (block.key === change.block.key ? change.block : block)),
      };
    case "remove":
      return { ...draft, blocks: blocks.filter(({ key }) => key !== change.key) };
    case "move":
      return { ...draft, blocks: moved(blocks, change.from, change.to) };
    case "duplicate": {
      const at = blocks.findIndex(({ key }) => key === change.key);
      const block = blocks[at];
      return block
        ? { ...draft, blocks: inserted(blocks, at + 1, { ...block, key: change.copyKey }) }
        : draft;
    }
  }
}

/** Typing is gathered; everything else is a step of its own. */
function subjectOf(change: DraftChange): string | null {
  if (change.do === "name" || change.do === "describe") return change.do;
  return change.do === "change" ? `change ${change.block.key}` : null;
}

function stepBack(history: DraftHistory): DraftHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  return {
    past: history.past.slice(0, -1),
    now: before,
    future: [history.now, ...history.future],
    about: null,
  };
}

function stepForward(history: DraftHistory): DraftHistory {
  const [after, ...future] = history.future;
  return after ? { past: [...history.past, history.now], now: after, future, about: null } : history;
}

/** What was changed while it was being saved stays as it is; the way back is open before and after. */
function takeStored(history: DraftHistory, sent: Draft, stored: Draft): DraftHistory {
  return history.now === sent ? { ...history, now: stored, about: null } : history;
}

/** One step: a change, or one back or forth. */
export function takeStep(history: DraftHistory, step: HistoryStep): DraftHistory {
  if (step.do === "undo") return stepBack(history);
  if (step.do === "redo") return stepForward(history);
  if (step.do === "begin") return beginHistory(step.draft);
  if (step.do === "saved") return takeStored(history, step.sent, step.stored);
  const about = subjectOf(step);
  const isSame = about !== null && about === history.about;
  return {
    past: isSame ? history.past : [...history.past, history.now].slice(-stepsMax),
    now: changeDraft(history.now, step),
    future: [],
    about,
  };
}
