/** What a priority from 1 to 10 is good for. */
export function priorityWords(priority: number): string {
  if (priority <= 3) return "The background: for what plays when nothing special is on.";
  if (priority <= 6) return "The usual: for weekends and theme nights.";
  if (priority <= 8) return "A season: above the everyday, such as Christmas.";
  return "A great day: above everything else.";
}
