export interface Twin {
  id: number;
  /** ISO, UTC. */
  createdAt: string;
  fileExists: boolean;
}

/**
 * Which of several clips of one content stays: the one that was chosen, if it is among them, else the oldest whose
 * file is there, else the oldest. Null of none.
 */
export function chooseKept(twins: readonly Twin[], chosenId?: number): number | null {
  if (chosenId !== undefined && twins.some(({ id }) => id === chosenId)) return chosenId;
  const [best] = [...twins].sort(
    (a, b) =>
      Number(b.fileExists) - Number(a.fileExists) || a.createdAt.localeCompare(b.createdAt) || a.id - b.id,
  );
  return best?.id ?? null;
}
