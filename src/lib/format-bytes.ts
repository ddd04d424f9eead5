const units = ["B", "kB", "MB", "GB", "TB", "PB"] as const;

/** Bytes as people write them, in powers of 1000 as disks are sold: 1536 → "1.5 kB". Negative counts as 0. */
export function formatBytes(bytes: number): string {
  let value = Math.max(0, bytes);
  let step = 0;
  // 999.5 would round to 1000 of the smaller unit.
  while (value >= 999.5 && step < units.length - 1) {
    value /= 1000;
    step += 1;
  }
  const digits = step === 0 || value >= 99.95 ? 0 : 1;
  return `${value.toFixed(digits).replace(/\.0$/, "")} ${units[step]}`;
}
