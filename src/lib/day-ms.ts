export const hourMs = 3_600_000;
/** Of 24 hours: for ages and deadlines. The days of a calendar may be shorter or longer. */
export const dayMs = 24 * hourMs;
