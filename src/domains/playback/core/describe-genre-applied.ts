export interface GenreAppliedInput {
  /** As it was asked. */
  genre: string;
  category: { name: string };
  isPlaying: boolean;
  /** Why it does not play: who comes first, or what it lacks. */
  reason: string;
}

/** What came of a genre that is being watched. */
export function describeGenreApplied({ genre, category, isPlaying, reason }: GenreAppliedInput): string {
  return isPlaying
    ? `${category.name} plays, because ${genre} is being watched.`
    : `${category.name} fits ${genre}, and waits: ${reason}`;
}
