/** A server that can say what is being watched on it: one implementation for each kind. */
export interface WatchedSource {
  /** The first film, episode or clip that is being played, paused ones aside; null when there is none. */
  watched(signal: AbortSignal): Promise<{ ratingKey: string } | null>;
  /** Its genres, in the server's order. Throws `upstream` or `invalid` with a sentence. */
  genresOf(ratingKey: string, signal: AbortSignal): Promise<string[]>;
}
