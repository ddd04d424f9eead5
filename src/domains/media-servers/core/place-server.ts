export interface StoredServer {
  id: number;
  /** Null while the server was never reached. */
  machineIdentifier: string | null;
  originalCaptured: boolean;
}

export interface Placement {
  /** The row to change; null to add one. */
  update: number | null;
  /** A row that stands for another machine than the address now leads to. */
  remove: number | null;
  /** Whether the preroll just read is the one from before we ever wrote. */
  captureOriginal: boolean;
}

/**
 * Where a connected server is stored, so that one machine has one row, and a value we wrote ourselves is never
 * taken for the user's own.
 * @param stored the row the user is changing
 * @param known the row of the machine that answered
 * @param answered whether a machine answered at all
 */
export function placeServer(
  stored: StoredServer | null,
  known: StoredServer | null,
  answered: boolean,
): Placement {
  if (!answered) return { update: stored?.id ?? null, remove: null, captureOriginal: false };
  if (known) {
    const remove = stored && stored.id !== known.id ? stored.id : null;
    return { update: known.id, remove, captureOriginal: !known.originalCaptured };
  }
  if (stored?.machineIdentifier === null) return { update: stored.id, remove: null, captureOriginal: true };
  return { update: null, remove: stored?.id ?? null, captureOriginal: true };
}
