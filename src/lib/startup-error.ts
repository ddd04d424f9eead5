/** Exit codes after sysexits.h, so that a service manager can tell a wrong setting from a missing database. */
export const exitCodes = {
  config: 78,
  noPermission: 77,
  cannotWrite: 73,
  unavailable: 69,
  internal: 70,
} as const;
export type ExitReason = keyof typeof exitCodes;

/**
 * Why Marquee cannot start: `message` is one sentence for a person, ready to print without a stack.
 * Recognised by its mark and not by instanceof: the server bundle may hold the class twice.
 */
export class StartupError extends Error {
  readonly marqueeStartupError = true;
  readonly exitCode: number;

  constructor(reason: ExitReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StartupError";
    this.exitCode = exitCodes[reason];
  }
}

export function isStartupError(error: unknown): error is StartupError {
  return error instanceof Error && "marqueeStartupError" in error && error.marqueeStartupError === true;
}
