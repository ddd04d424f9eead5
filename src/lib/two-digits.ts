/** A number from 0 to 99 as clocks and dates show it: 7 → "07". */
export const twoDigits = (value: number): string => String(value).padStart(2, "0");
