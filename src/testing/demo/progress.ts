/** Tells how far something is. */
export interface Progress {
  /** Something begins, goes on or is done; on a terminal a later line of the same work replaces the earlier one. */
  step(text: string): void;
  /** A line that stays. */
  done(text: string): void;
}

/** To standard error, as the rest of what is said to people. */
export function terminalProgress(): Progress {
  const isTerminal = process.stderr.isTTY;
  const clear = isTerminal ? "\r\u001b[K" : "";
  return {
    step: (text) => process.stderr.write(isTerminal ? `${clear}  ${text}` : `  ${text}\n`),
    done: (text) => process.stderr.write(`${clear}${text}\n`),
  };
}
