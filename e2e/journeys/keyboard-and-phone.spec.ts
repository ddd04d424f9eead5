import type { Page } from "@playwright/test";
import { type FilledHouse, fillHouse } from "./fill-house";
import { findViolations } from "./find-violations";
import { houseApi } from "./house-api";
import { expect, test } from "./journey";

test.use({ journey: "keyboard and phone", contextOptions: { reducedMotion: "reduce" } });

let house: FilledHouse;

test.beforeAll(async ({ world }) => {
  house = await fillHouse(world);
});

const pages = () => [
  "/web",
  "/web/prerolls",
  `/web/prerolls?clip=${house.clip.id}`,
  "/web/prerolls?category=1",
  "/web/prerolls?as=table",
  "/web/prerolls/upkeep",
  "/web/sequences",
  "/web/sequences/new",
  `/web/sequences/${house.sequenceId}`,
  "/web/sequences/import",
  "/web/schedules",
  "/web/schedules?view=month&day=2026-12-24",
  "/web/schedules?view=week",
  "/web/schedules?view=day",
  "/web/schedules/presets",
  "/web/schedules/new",
  `/web/schedules/${house.scheduleId}`,
  "/web/activity",
  "/web/settings/servers",
  "/web/settings/path-mappings",
  "/web/settings/programme",
  "/web/settings/general",
  "/web/settings/api-keys",
  "/web/settings/about",
  "/web/help/differences",
  "/web/nothing/here",
];

/** Opens a page and waits until what it loads is there. */
async function openWhole(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole("heading").first().waitFor();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

test("the first stop of Tab leads past the rail", async ({ page, shell }) => {
  await openWhole(page, "/web");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the page" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(shell.main).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(shell.main.locator(":focus")).toHaveCount(1);
});

test("the rail by keyboard, and narrow", async ({ page, shell, tonight }) => {
  await tonight.open();
  await expect(shell.rail.getByRole("link", { name: "Tonight", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await shell.rail.getByRole("link", { name: "Schedules" }).focus();
  await page.keyboard.press("Enter");
  await expect(shell.heading("Schedules")).toBeVisible();
  await expect(page).toHaveTitle(/^Schedules/);
  await expect(shell.rail.getByRole("link", { name: "Schedules" })).toHaveAttribute("aria-current", "page");
  await page.keyboard.press("[");
  await expect(page.getByRole("button", { name: "Widen the rail" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Widen the rail" })).toBeVisible();
  await expect(shell.rail.getByRole("link", { name: "Prerolls" })).toBeVisible();
  await page.keyboard.press("[");
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await expect(shell.heading("Prerolls")).toBeVisible();
});

test("the palette goes anywhere and gives the focus back", async ({ page, shell, prerolls }) => {
  await prerolls.open();
  const search = page.getByRole("searchbox", { name: "Search name, file or tag" });
  await search.focus();
  await page.keyboard.press("Control+k");
  await expect(shell.palette).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(shell.palette).toBeHidden();
  await expect(search).toBeFocused();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("what plays when");
  await page.keyboard.press("Enter");
  await expect(shell.heading("Schedules")).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("no such thing");
  await expect(shell.palette).toContainText("Nothing by that name.");
});

test("a window gives the focus back to what opened it", async ({ page, prerolls }) => {
  await openWhole(page, "/web/prerolls");
  const newCategory = page.getByRole("button", { name: "New category" });
  await newCategory.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "New category" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(newCategory).toBeFocused();

  const clip = prerolls.card("H264 Aac").getByRole("button", { name: "H264 Aac", exact: true });
  await clip.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "H264 Aac" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(clip).toBeFocused();

  const menu = page.getByRole("button", { name: "More for H264 Aac" });
  await menu.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Add tags" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Tag the clip" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
});

test("arrow keys move through the table, and Enter opens", async ({ page, prerolls }) => {
  await openWhole(page, "/web/prerolls?as=table");
  await prerolls.card("Portrait").getByRole("button", { name: "Portrait", exact: true }).focus();
  await page.keyboard.press("ArrowDown");
  const below = prerolls.card("H264 Aac").getByRole("button", { name: "H264 Aac", exact: true });
  await expect(below).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "H264 Aac" })).toBeVisible();
});

test("the theme is remembered over a reload, before anything is drawn", async ({ page, shell, tonight }) => {
  await tonight.open();
  const theme = () => page.locator("html").getAttribute("data-theme");
  for (const name of ["Light", "Dark"] as const) {
    await shell.chooseTheme(name);
    await expect.poll(theme).toBe(name.toLowerCase());
    await page.reload({ waitUntil: "commit" });
    await page.waitForSelector("body");
    expect(await theme()).toBe(name.toLowerCase());
  }
});

test("a phone never scrolls sideways, and has everything within reach", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of pages()) {
    await openWhole(page, path);
    const widths = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(widths, path).toEqual({ scrollWidth: 390, clientWidth: 390 });
  }
  const bar = page.getByRole("navigation", { name: "Sections" });
  for (const section of ["Prerolls", "Sequences", "Schedules", "Tonight"]) {
    await bar.getByRole("link", { name: section }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await bar.getByRole("button", { name: "More" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Settings" }).click();
  await expect(page).toHaveURL(/\/web\/settings/);
  await bar.getByRole("button", { name: "More" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Help" }).click();
  await expect(page).toHaveURL(/\/web\/help/);
});

test("on a phone the place that is looked at can be seen", async ({ page, prerolls }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWhole(page, "/web/prerolls?category=uncategorized");
  await expect(prerolls.category("Uncategorized")).toBeInViewport({ ratio: 1 });
});

test("a name without an end stays inside the page", async ({ page, world }) => {
  const name = "Endless".repeat(14);
  const { id } = await houseApi(world).send<{ id: number }>("POST", "/categories", { name });
  for (const width of [1360, 390]) {
    await page.setViewportSize({ width, height: 860 });
    await openWhole(page, `/web/prerolls?category=${id}`);
    await expect(page.getByRole("heading", { name: `Nothing in ${name} yet` })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

for (const width of [1360, 390]) {
  test(`axe finds nothing at ${width} pixels, dark and light`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 860 });
    const found: string[] = [];
    for (const path of pages()) {
      await openWhole(page, path);
      await page.evaluate(() => {
        // Else a look would meet colours on their way from one theme to the other.
        const still = new CSSStyleSheet();
        still.replaceSync("*, ::before, ::after { transition: none !important }");
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
      });
      for (const theme of ["dark", "light"]) {
        // The theme is style alone: no need to load the page again for it.
        await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
        const violations = await findViolations(page);
        found.push(...violations.map((violation) => `${path}, ${theme}: ${violation}`));
      }
    }
    expect(found).toEqual([]);
  });
}
