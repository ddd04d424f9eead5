/** A name as somebody gave it, for a sentence: “Every day” waits, where Every day waits would read as something else. */
export const quoted = (name: string): string => `“${name}”`;
