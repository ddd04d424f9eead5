import { houseApi } from "./house-api";
import { expect, test } from "./journey";

test.use({ journey: "presets", contextOptions: { reducedMotion: "reduce" }, locale: "en-US" });

interface ScheduleRow {
  name: string;
  type: string;
  category: { name: string } | null;
}

test("one click makes a category and a schedule, and undo takes both away", async ({
  page,
  world,
  shell,
}) => {
  await page.goto("/web/schedules/presets");
  await page.getByRole("searchbox", { name: "Search holidays and seasons" }).fill("Halloween");
  const card = page.getByRole("article").filter({ hasText: "Halloween" }).first();
  await card.getByRole("button", { name: /^Set .* up|^Set it up/ }).click();
  const api = houseApi(world);
  await expect.poll(() => api.send<ScheduleRow[]>("GET", "/schedules")).toHaveLength(1);
  const [made] = await api.send<ScheduleRow[]>("GET", "/schedules");
  expect(made?.category?.name).toMatch(/Halloween/);
  await shell.takeBack(/Halloween/);
  await expect.poll(() => api.send<ScheduleRow[]>("GET", "/schedules")).toHaveLength(0);
});
