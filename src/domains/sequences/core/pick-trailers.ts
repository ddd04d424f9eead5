import type { TrailerMode, TrailerSource } from "@/domains/sequences/constants";
import { drawFresh } from "@/domains/sequences/core/draw-fresh";
import type { PooledTrailer } from "@/domains/sequences/core/sequence-pools";
import type { Random } from "@/lib/seeded-random";

export function trailersOf(trailers: readonly PooledTrailer[], source: TrailerSource): PooledTrailer[] {
  return trailers.filter((trailer) => source === "both" || trailer.source === source);
}

/** Earliest release first, those without a date last. */
function byRelease(one: PooledTrailer, other: PooledTrailer): number {
  if (one.releaseDate === other.releaseDate) return one.id - other.id;
  if (one.releaseDate === null) return 1;
  if (other.releaseDate === null) return -1;
  return one.releaseDate < other.releaseDate ? -1 : 1;
}

/** Up to `count` trailers, none twice, in order of release or at random. Those of earlier blocks come last. */
export function pickTrailers(
  trailers: readonly PooledTrailer[],
  block: { source: TrailerSource; mode: TrailerMode; count: number },
  used: ReadonlySet<number>,
  random: Random,
): number[] {
  const pool = trailersOf(trailers, block.source);
  if (block.mode === "random") {
    const ids = pool.map((trailer) => trailer.id);
    return drawFresh(ids, block.count, used, random);
  }
  const ids = [...pool].sort(byRelease).map((trailer) => trailer.id);
  const fresh = ids.filter((id) => !used.has(id));
  return [...fresh, ...ids.filter((id) => used.has(id))].slice(0, block.count);
}
