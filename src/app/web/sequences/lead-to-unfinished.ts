/** Marks the part of a sequence in which something is still to be done. */
export const unfinishedMark = { "data-unfinished": "" };

/** Leads to the first such part, once it has been drawn. */
export function leadToUnfinished(): void {
  requestAnimationFrame(() => {
    const part = document.querySelector<HTMLElement>("[data-unfinished]");
    part?.scrollIntoView({ block: "center" });
    part?.querySelector<HTMLElement>("input, button")?.focus({ preventScroll: true });
  });
}
