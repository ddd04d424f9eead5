import type { Random } from "@/lib/seeded-random";

/**
 * The indices from 0 to `size` - 1 in random order, each order equally likely, drawn one at a time: a shuffle that
 * costs what is taken of it and not what there is.
 */
function* drawIndices(size: number, random: Random): Generator<number> {
  const moved = new Map<number, number>();
  for (let last = size - 1; last >= 0; last -= 1) {
    const at = Math.floor(random() * (last + 1));
    yield moved.get(at) ?? at;
    moved.set(at, moved.get(last) ?? last);
  }
}

/**
 * Up to `count` of the pool in random order, none twice. What was used before comes only when the rest of the pool
 * does not suffice.
 */
export function drawFresh(
  pool: readonly number[],
  count: number,
  used: ReadonlySet<number>,
  random: Random,
): number[] {
  const fresh: number[] = [];
  const spare: number[] = [];
  if (count < 1) return fresh;
  for (const index of drawIndices(pool.length, random)) {
    const id = pool[index] as number;
    (used.has(id) ? spare : fresh).push(id);
    if (fresh.length === count) return fresh;
  }
  return [...fresh, ...spare.slice(0, count - fresh.length)];
}
