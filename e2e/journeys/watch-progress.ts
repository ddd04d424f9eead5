import type { Page } from "@playwright/test";

/** Notes every progress bar that ever stands on the page, by name; answers how to ask for the names. */
export async function watchProgress(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    const look = () => {
      for (const bar of document.querySelectorAll("[role=progressbar]")) {
        seen.add(bar.getAttribute("aria-label") ?? "");
      }
    };
    const options = { subtree: true, childList: true, attributes: true };
    new MutationObserver(look).observe(document.body, options);
    Object.assign(window, { progressSeen: seen });
  });
  return () => page.evaluate(() => [...(window as unknown as { progressSeen: Set<string> }).progressSeen]);
}
