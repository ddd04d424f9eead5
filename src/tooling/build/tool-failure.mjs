import { statfsSync } from "node:fs";
import { root } from "./places.mjs";

/** A failure told in one sentence; exit codes as the server's own (73 cannot write, 70 something inside). */
export class ToolFailure extends Error {
  constructor(message, exitCode = 70) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Says "the disk is full" when that is what made a step fail. */
export function stepFailure(sentence) {
  if (isFull())
    return new ToolFailure(`the disk that holds ${root} is full: free at least 2 GB and try again.`, 73);
  return new ToolFailure(sentence);
}

function isFull() {
  try {
    const { bavail, bsize } = statfsSync(root);
    return bavail * bsize < 20_000_000;
  } catch {
    return false;
  }
}
