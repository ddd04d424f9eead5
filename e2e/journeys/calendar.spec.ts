import { houseApi } from "./house-api";
import { expect, test } from "./journey";

test.use({ journey: "calendar", contextOptions: { reducedMotion: "reduce" } });

interface WithId {
  id: number;
}

test.beforeAll(async ({ world }) => {
  const api = houseApi(world);
  await api.send("PUT", "/settings", { timezone: "Europe/Berlin" });
  const winter = await api.send<WithId>("POST", "/categories", { name: "Winter" });
  const advent = await api.send<WithId>("POST", "/categories", { name: "Advent" });
  await api.upload("h264-aac.mp4", { category_id: String(winter.id) });
  await api.upload("portrait.mp4", { category_id: String(advent.id) });
  const base = { start_date: "2020-01-01" };
  await api.send("POST", "/schedules", {
    ...base,
    name: "All year",
    type: "daily",
    category_id: winter.id,
    priority: 2,
  });
  await api.send("POST", "/schedules", {
    name: "Advent evenings",
    type: "yearly",
    start_date: "2020-12-01",
    end_date: "2020-12-24",
    category_id: advent.id,
    priority: 7,
    recurrence_pattern: { timeRange: { start: "18:00", end: "01:59" } },
  });
});

test("a year, a month, a week and a day, and why", async ({ page, schedules }) => {
  await page.goto("/web/schedules?view=year&day=2027-06-01");
  await test.step("the year names who plays and who waits", async () => {
    await expect(page.getByRole("button", { name: "Tuesday 1 June: All year" })).toBeVisible();
    const eve = page.getByRole("button", { name: /^Friday 24 December: .*Advent evenings/ });
    await expect(eve).toBeVisible();
    await eve.hover();
    await expect(page.getByText(/^Friday 24 December: .*Advent evenings/)).toBeVisible();
  });

  await test.step("the month shows the evenings", async () => {
    await page.getByRole("radio", { name: "Month" }).click();
    for (let step = 0; step < 6; step += 1) await page.getByRole("button", { name: "Later" }).click();
    await expect(page.getByRole("heading", { name: "December 2027" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Advent evenings, 18:00 to 24:00" })).toHaveCount(24);
  });

  await test.step("a tap says why, and leads to the very list", async () => {
    await page.getByRole("button", { name: "Advent evenings, 18:00 to 24:00" }).last().click();
    const card = page.getByRole("dialog");
    await expect(card).toContainText("Friday 24 December 2027");
    await expect(card).toContainText("“All year” waits.");
    await card.getByRole("link", { name: "What exactly plays" }).click();
    await expect(
      page
        .getByText("Advent plays until 02:00")
        .or(page.getByText(/Advent plays/))
        .first(),
    ).toBeVisible();
    await expect(page.getByRole("heading", { name: "December 2027" })).toBeVisible();
    await expect(page.getByRole("list", { name: "Who waits" })).toContainText(
      "“All year” has a lower priority",
    );
  });

  await test.step("the night belongs to the day on which it begins", async () => {
    await page.goto("/web/schedules?view=day&day=2027-12-25");
    await expect(page.getByRole("heading", { name: "Saturday 25 December 2027" })).toBeVisible();
    await expect(page.getByText("Saturday 25 December 2027, 00:00 to 02:00")).toBeVisible();
    await expect(page.getByText("Saturday 25 December 2027, 02:00 to 24:00")).toBeVisible();
  });

  await test.step("a week", async () => {
    await page.getByRole("radio", { name: "Week" }).click();
    await expect(page.getByRole("heading", { name: "20 to 26 December 2027" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Advent evenings, 18:00 to 24:00" })).toHaveCount(5);
  });
  await schedules.open();
});

test("any minute can be asked about", async ({ page }) => {
  await page.goto("/web/schedules?at=2027-12-24T21:10");
  const answer = page.getByRole("region", { name: "The clips of that minute" });
  await expect(answer).toContainText("Portrait");
  await expect(page.getByText("Friday 24 December 2027", { exact: true })).toBeVisible();
});

test("a form changes the calendar before it is saved", async ({ page, schedules }) => {
  await schedules.fillNew({ name: "Summer", category: "Advent" });
  await expect(page.getByText(/^Changes \d+ days of \d{4}$|^Changes nothing in \d{4}$/)).toBeVisible();
  await page.getByRole("radio", { name: "Every year" }).click();
  await page.getByRole("slider", { name: "Priority" }).press("End");
  await expect(page.getByText(/^Changes 1 day of \d{4}$/)).toBeVisible();
});
