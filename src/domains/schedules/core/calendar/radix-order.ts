const bits = 13;
const buckets = 1 << bits;

/** One pass: orders places by one digit of their numbers, keeping the order of equals. */
function pass(numbers: Uint32Array, places: Uint32Array, shift: number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(buckets + 1);
  const digitOf = (place: number) => ((numbers[place] ?? 0) >>> shift) & (buckets - 1);
  for (let index = 0; index < numbers.length; index += 1) {
    const next = digitOf(index) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let bucket = 1; bucket <= buckets; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  }
  const ordered = new Uint32Array(places.length);
  for (const place of places) {
    const digit = digitOf(place);
    const at = starts[digit] ?? 0;
    ordered[at] = place;
    starts[digit] = at + 1;
  }
  return ordered;
}

/**
 * The places of numbers in ascending order, equals in the order in which they stand. Some ten times as fast as a
 * sort by comparison for the hundreds of thousands of changes of a year.
 */
export function radixOrder(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  let largest = 0;
  for (const each of numbers) if (each > largest) largest = each;
  let places = new Uint32Array(numbers.length);
  for (let place = 0; place < places.length; place += 1) places[place] = place;
  for (let shift = 0; shift < 32 && largest >>> shift > 0; shift += bits) {
    places = pass(numbers, places, shift);
  }
  return places;
}
