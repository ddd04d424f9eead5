/** How long a new key may live; no days is for ever. */
export const expiryOptions = [
  { value: "never", label: "Never", days: null },
  { value: "30", label: "After 30 days", days: 30 },
  { value: "90", label: "After 90 days", days: 90 },
  { value: "365", label: "After a year", days: 365 },
] as const;
