export interface Span {
  startPx: number;
  endPx: number;
}

/** So much of its neighbours shows that there are some. */
const marginPx = 40;

/** How far a box has to scroll, in pixels, so that all of the item in it is seen; 0 when it is. */
export function scrollDistance(item: Span, box: Span): number {
  const before = item.startPx - marginPx - box.startPx;
  if (item.startPx < box.startPx) return before;
  return item.endPx > box.endPx ? Math.min(item.endPx + marginPx - box.endPx, before) : 0;
}
