export interface GenreAppliedInput {
  /** As it was asked. */
  genre: string;
  category: { name: string };
  isPlaying: boolean;
  /** Why what plays plays. */
  reason: string;
}

/** What came of a genre that is being watched. */
export function describeGenreApplied({ genre, category, isPlaying, reason }: GenreAppliedInput): string {
  return isPlaying
    ? `${category.name} plays, because ${genre} is being watched.`
    : `${category.name} fits ${genre}, and waits: ${reason}`;
}
