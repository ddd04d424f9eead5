/** Spellings that mean another genre. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ["sci fi", "science fiction"],
  ["scifi", "science fiction"],
  ["kids and family", "family"],
  ["kids family", "family"],
]);

const spaced = (genre: string) => genre.normalize("NFKC").replaceAll("&", " and ");

/** One form of all spellings of a genre: "Sci-Fi" and "SCIFI" are the same; "" for what has no letters. */
export function genreKey(genre: string): string {
  const key = spaced(genre).replace(/[/_-]/g, " ").replace(/\s+/g, " ").trim().toLowerCase();
  return synonyms.get(key) ?? key;
}

/** What a genre may be mapped as: itself whole, then each part of a double one, such as "Action/Adventure". */
export function genreCandidates(genre: string): string[] {
  const parts = spaced(genre).split(/\s+and\s+|[,|/]/i);
  return [...new Set([genre, ...parts].map(genreKey))].filter((key) => key !== "");
}
