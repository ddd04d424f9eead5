/** "1 clip moved to the trash.", "12 clips moved to the trash." */
export const bulkSentence = (count: number, what: string): string =>
  `${count.toLocaleString("en")} ${count === 1 ? "clip" : "clips"} ${what}.`;
