/** `HH:MM` of what a time box holds; null while it is not complete. */
export const plainClock = (text: string | undefined): string | null =>
  text && /^\d{2}:\d{2}/.test(text) ? text.slice(0, 5) : null;
