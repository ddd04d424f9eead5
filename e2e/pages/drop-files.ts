import type { Locator } from "@playwright/test";

/** Lets files of the disk go over an element, as a hand with a mouse does: the browser makes the DataTransfer itself. */
export async function dropFiles(target: Locator, paths: readonly string[]): Promise<void> {
  const page = target.page();
  const box = await target.boundingBox();
  if (!box) throw new Error("There is nothing to drop onto.");
  const browser = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 40) };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await browser.send("Input.dispatchDragEvent", { type, ...at, data });
  }
  await browser.detach();
}
