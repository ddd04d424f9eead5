import type { Locator, Page } from "@playwright/test";
import { houseApi } from "./house-api";
import { expect, test } from "./journey";

test.use({ journey: "forms" });

test.beforeAll(async ({ world }) => {
  const api = houseApi(world);
  if ((await api.send<unknown[]>("GET", "/categories")).length === 0) {
    await api.send("POST", "/categories", { name: "There already" });
  }
});

/** The field is at fault, and says why to everybody. */
async function expectComplaint(field: Locator, sentence: RegExp): Promise<void> {
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(sentence);
}

const field = (page: Page, name: string) => page.getByRole("textbox", { name });

test("a category: missing, blank and taken names; any script is welcome", async ({ page, prerolls }) => {
  await prerolls.open();
  await page.getByRole("button", { name: "New category" }).click();
  const save = page.getByRole("button", { name: "Make the category" });
  const name = field(page, "Name");
  await save.click();
  await expectComplaint(name, /needed/);
  await expect(name).toBeFocused();
  await name.fill("   ");
  await save.click();
  await expectComplaint(name, /needed/);
  await name.fill("there ALREADY");
  await save.click();
  await expectComplaint(name, /already|taken/i);
  await name.fill("映画 🎬 ليلة");
  await save.click();
  await expect(prerolls.category("映画 🎬 ليلة")).toBeVisible();
});

test("a schedule: what is missing is said where it is missing, and nothing is made", async ({
  page,
  world,
  schedules,
}) => {
  await page.goto("/web/schedules/new");
  await schedules.saveButton.click();
  await expectComplaint(field(page, "Name"), /needed/);
  await expect(field(page, "Name")).toBeFocused();
  const category = page.getByRole("combobox", { name: "Category" }).first();
  await expectComplaint(category, /category/i);
  await field(page, "Name").fill("x".repeat(500));
  await schedules.saveButton.click();
  await expectComplaint(field(page, "Name"), /at most/);
  expect(await houseApi(world).send("GET", "/schedules")).toEqual([]);
  // Leaving what was typed asks first.
  await page.getByRole("link", { name: "Tonight", exact: true }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
});

test("a schedule: what is written on while it is being saved is not lost", async ({
  page,
  world,
  schedules,
}) => {
  const api = houseApi(world);
  const [category] = await api.send<{ id: number }[]>("GET", "/categories");
  const about = { type: "daily", start_date: "2026-01-01", category_id: category?.id };
  const { id } = await api.send<{ id: number }>("POST", "/schedules", { name: "Slow", ...about });
  await page.goto(`/web/schedules/${id}`);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/schedules\.update/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole("radio", { name: "Plays alone" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await field(page, "Name").fill("Slow and steady");
  release();
  await expect(page.getByRole("heading", { level: 1, name: "Slow" })).toBeVisible();
  await expect(page.getByText("Slow is saved.")).toBeVisible();
  await expect(field(page, "Name")).toHaveValue("Slow and steady");
  await page.unroute(/schedules\.update/);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Slow and steady" })).toBeVisible();
  expect(await api.send("GET", `/schedules/${id}`)).toMatchObject({
    name: "Slow and steady",
    exclusive: true,
  });
  await api.send("DELETE", `/schedules/${id}`);
  await schedules.open();
});

test("a server: an address that is none, one that nobody answers, and one that is no Plex", async ({
  page,
  world,
  settings,
}) => {
  await settings.openServers();
  const address = field(page, "Address");
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expectComplaint(address, /needed/);
  for (const nonsense of ["not an address", "ftp://10.0.0.1", "javascript:alert(1)"]) {
    await settings.connect(nonsense, "token");
    await expect(settings.answer).toContainText(/That did not work.*address/i);
    await expect(settings.answer).not.toContainText("Save anyway");
  }
  await settings.connect("http://127.0.0.1:9", "token");
  await expect(settings.answer).toContainText("That did not work");
  await expect(settings.answer).toContainText("Save anyway");
  await settings.connect(world.url, "token");
  await expect(settings.answer).toContainText(/That did not work.*Plex/);
  expect(await houseApi(world).send("GET", "/settings")).toMatchObject({ plex_url: null });
});

test("a mapping: half of one is not saved", async ({ page, world, settings }) => {
  await settings.openMappings();
  await settings.addMapping("/only/here", "");
  await expectComplaint(field(page, "Same folder on the server"), /needed|needs|empty|path/i);
  expect(await houseApi(world).send("GET", "/path-mappings")).toEqual({ mappings: [] });
});

test("a key: without a name there is none", async ({ page, world }) => {
  await page.goto("/web/settings/api-keys");
  await page.getByRole("button", { name: /key$/i }).first().click();
  await page.getByRole("button", { name: "Make the key" }).click();
  await expectComplaint(field(page, "Name"), /needed/);
  expect(await houseApi(world).send("GET", "/api/keys")).toEqual({ keys: [] });
});
