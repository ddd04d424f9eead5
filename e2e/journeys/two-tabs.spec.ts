import type { Locator, Page } from "@playwright/test";
import { PrerollsPage } from "../pages/prerolls-page";
import { SchedulesPage } from "../pages/schedules-page";
import { Shell } from "../pages/shell";
import { TonightPage } from "../pages/tonight-page";
import { houseApi } from "./house-api";
import { expect, test } from "./journey";

test.use({ journey: "two tabs" });

/** The other tab of the same person. */
async function otherTab(page: Page) {
  const other = await page.context().newPage();
  return {
    other,
    prerolls: new PrerollsPage(other),
    schedules: new SchedulesPage(other),
    tonight: new TonightPage(other),
    shell: new Shell(other),
  };
}

/** Both clicks of an impatient hand before anything on the page can change. */
const clickTwice = (button: Locator) =>
  button.evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });

interface Named {
  id: number;
  name: string;
}

const makeSchedule = (name: string, category_id: number) => ({
  name,
  type: "daily",
  start_date: "2020-01-01",
  category_id,
});

test("what one tab does, the other shows without a reload", async ({ page, world, prerolls, schedules }) => {
  const api = houseApi(world);
  await api.upload("h264-aac.mp4");
  const second = await otherTab(page);
  await second.prerolls.open();
  await second.other.evaluate(() => Object.assign(window, { neverReloaded: true }));
  await prerolls.open();

  await page.getByRole("button", { name: "New category" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Shared");
  await page.getByRole("button", { name: "Make the category" }).click();
  await expect(second.prerolls.category("Shared")).toBeVisible();

  await prerolls.drop([`${world.clipsFolder}/no-sound.mp4`]);
  await expect(second.prerolls.card("No Sound")).toBeVisible();
  await prerolls.menu("No Sound", "Delete");
  await expect(second.prerolls.card("No Sound")).toHaveCount(0);

  const shared = (await api.send<Named[]>("GET", "/categories")).find(({ name }) => name === "Shared");
  await api.send("PUT", "/prerolls/1", { category_id: shared?.id });
  await expect(second.prerolls.category("Shared")).toContainText("1");

  await second.shell.goTo("Schedules");
  await schedules.make({ name: "Both see it", category: "Shared" });
  await expect(second.schedules.card("Both see it")).toBeVisible();
  await expect(second.schedules.lightSwitch("Both see it")).toBeChecked();

  await second.shell.goTo("Tonight");
  await expect(second.tonight.sign.getByRole("heading", { name: "Shared" })).toBeVisible();
  await schedules.lightSwitch("Both see it").click();
  // Nothing plays, and no server was connected yet: there is only the way to the first show.
  await expect(second.tonight.sign).toHaveCount(0);
  expect(await second.other.evaluate(() => "neverReloaded" in window)).toBe(true);
});

test("a schedule that is deleted while it is edited says so, and can be made again", async ({
  page,
  world,
  schedules,
}) => {
  const api = houseApi(world);
  const category = await api.send<Named>("POST", "/categories", { name: "Edited" });
  const made = await api.send<Named>("POST", "/schedules", makeSchedule("Soon gone", category.id));
  const { other, shell } = await otherTab(page);
  await other.goto(`/web/schedules/${made.id}`);
  const name = other.getByRole("textbox", { name: "Name" });
  await name.fill("With my changes");

  await api.send("PUT", `/schedules/${made.id}`, { priority: 9 });
  await expect(other.getByText("It was changed elsewhere meanwhile")).toBeVisible();
  await expect(name).toHaveValue("With my changes");

  await schedules.open();
  await schedules.menu("Soon gone", "Delete");
  await expect(other.getByText("This schedule was deleted elsewhere")).toBeVisible();
  await other.getByRole("button", { name: "Make it again from this form" }).click();
  await expect(shell.toast("With my changes is there again.")).toBeVisible();
  await expect(schedules.card("With my changes")).toBeVisible();
});

test("a clip that is deleted while it is edited says so, and can be brought back", async ({
  page,
  world,
  prerolls,
}) => {
  const clip = await houseApi(world).upload("portrait.mp4");
  const { other } = await otherTab(page);
  await other.goto(`/web/prerolls?clip=${clip.id}`);
  const sheet = other.getByRole("dialog");
  await sheet.getByRole("textbox", { name: "Name", exact: true }).fill("My own name");
  await prerolls.open();
  await prerolls.menu("Portrait", "Delete");
  await expect(sheet).toContainText("This clip was deleted elsewhere");
  await sheet.getByRole("button", { name: "Bring it back" }).click();
  await expect(sheet).not.toContainText("This clip was deleted elsewhere");
  await sheet.getByRole("button", { name: "Save", exact: true }).click();
  await expect(prerolls.card("My own name")).toBeVisible();
});

test("a category that is deleted while it is edited says so", async ({ page, world, prerolls, shell }) => {
  const api = houseApi(world);
  const { id } = await api.send<Named>("POST", "/categories", { name: "Short-lived" });
  const second = await otherTab(page);
  await second.other.goto(`/web/prerolls?category=${id}`);
  await second.other.getByRole("button", { name: "Edit Short-lived" }).click();
  await second.other.getByRole("textbox", { name: "Name" }).fill("Longer-lived");
  await prerolls.open();
  await prerolls.category("Short-lived").click();
  await page.getByRole("button", { name: "Delete Short-lived" }).click();
  await page.getByRole("button", { name: "Delete the category" }).click();
  await expect(shell.toast("Short-lived is deleted.")).toBeVisible();
  await second.other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(second.shell.toast(/There is no category/)).toBeVisible();
  await second.other.keyboard.press("Escape");
  await expect(second.other.getByRole("heading", { name: "This category is gone" })).toBeVisible();
  await second.other.getByRole("button", { name: "All clips", exact: true }).click();
  await expect(second.prerolls.category("All clips")).toHaveAttribute("aria-current", "true");
});

test("an impatient hand makes one thing of each", async ({ page, world, prerolls, schedules, settings }) => {
  const api = houseApi(world);
  const count = async (path: string, name: string) =>
    (await api.send<Named[]>("GET", path)).filter((row) => row.name === name).length;

  await prerolls.open();
  await page.getByRole("button", { name: "New category" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Only once");
  await clickTwice(page.getByRole("button", { name: "Make the category" }));
  await expect(prerolls.category("Only once")).toBeVisible();
  expect(await count("/categories", "Only once")).toBe(1);

  await schedules.fillNew({ name: "Made once", category: "Only once" });
  await clickTwice(schedules.saveButton);
  await expect(schedules.card("Made once")).toHaveCount(1);
  expect(await count("/schedules", "Made once")).toBe(1);

  await page.goto("/web/settings/api-keys");
  await page
    .getByRole("button", { name: /API key|key$/ })
    .first()
    .click();
  await page.getByRole("textbox", { name: "Name" }).fill("One key");
  await clickTwice(page.getByRole("button", { name: "Make the key" }));
  await expect(page.getByRole("dialog", { name: "One key has its key" })).toBeVisible();
  const { keys } = await api.send<{ keys: Named[] }>("GET", "/api/keys");
  expect(keys.filter(({ name }) => name === "One key")).toHaveLength(1);

  await settings.openServers();
  await page.getByRole("textbox", { name: "Address" }).fill(world.plex.url);
  await page.getByLabel("Token").fill("owner-token");
  await clickTwice(page.getByRole("button", { name: "Connect", exact: true }));
  await expect(settings.server("Living Room Cinema")).toHaveCount(1);
});
