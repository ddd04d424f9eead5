/** Questions that are sent together are answered together, when the slowest is. */
export const goesAlone = "goesAlone";

/** For a question that people wait for: it is not held up by others that are asked at the same moment. */
export const alone = { trpc: { context: { [goesAlone]: true } } } as const;
