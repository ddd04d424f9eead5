/** One measured thing beside what it should be. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  target: string;
  reached: boolean;
  /** What it was measured against in the same run. */
  note?: string;
}

export function atMost(name: string, value: number, limit: number, unit: string, note?: string): Figure {
  return { name, value, unit, target: `at most ${limit} ${unit}`, reached: value <= limit, note };
}

export function atLeast(name: string, value: number, limit: number, unit: string, note?: string): Figure {
  return { name, value, unit, target: `at least ${limit} ${unit}`, reached: value >= limit, note };
}

export function printFigures(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const { name, value, unit, target, reached, note } of figures) {
    const shown = value >= 100 ? value.toFixed(0) : value.toFixed(2);
    const line = `${reached ? "reached" : "MISSED "}  ${name.padEnd(width)}  ${`${shown} ${unit}`.padEnd(16)} ${target}`;
    console.log(note ? `${line}   (${note})` : line);
  }
}
