/** Where a clip's picture is; null when it has none. Its name changes with the picture, so browsers keep it for ever. */
export const thumbnailUrl = ({ thumbnail }: { thumbnail: string | null }): string | null =>
  thumbnail === null ? null : `/static/prerolls/thumbnails/${encodeURIComponent(thumbnail)}`;
