/** The list with one item taken out and put in at another place; places beyond an end count as that end. */
export function moveItem<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  const item = list.slice(from, from + 1);
  const place = Math.max(0, Math.min(to, rest.length));
  return [...rest.slice(0, place), ...item, ...rest.slice(place)];
}

/** The order people made, for the members there are now: those that left are gone, new ones stand at the end. */
export function keepOrder(order: readonly number[], members: readonly number[]): number[] {
  const here = new Set(members);
  const kept = order.filter((id) => here.has(id));
  const known = new Set(kept);
  return [...kept, ...members.filter((id) => !known.has(id))];
}
