import { sequenceNameMaxLength } from "@/domains/sequences/constants";

/** "Evening" becomes "Evening copy", then "Evening copy 2": a copy of a copy is not called "copy copy". */
export function copyName(name: string, taken: ReadonlySet<string>): string {
  const original = name.replace(/ copy( \d+)?$/, "");
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? " copy" : ` copy ${number}`;
    const candidate = `${original.slice(0, sequenceNameMaxLength - ending.length).trimEnd()}${ending}`;
    if (!taken.has(candidate)) return candidate;
  }
}
