import { existsSync } from "node:fs";
import type { World } from "../world";
import { originalPreroll } from "../world-facts";
import { type Clip, houseApi } from "./house-api";
import { expect, test } from "./journey";

test.use({ journey: "undo" });

interface ScheduleRow {
  id: number;
  name: string;
}

const samples = ["h264-aac.mp4", "no-sound.mp4", "portrait.mp4"];

/** What Plex holds while all of them play. */
async function heldByPlex({ plex }: World): Promise<string> {
  const count = async () => (await plex.preroll()).split(",").length;
  await expect.poll(count).toBe(samples.length);
  return plex.preroll();
}

test.beforeEach(async ({ world }) => {
  const api = houseApi(world);
  if ((await api.send<Clip[]>("GET", "/prerolls")).length > 0) return;
  const { id } = await api.send<{ id: number }>("POST", "/categories", { name: "Winter" });
  for (const sample of samples) await api.upload(sample, { category_id: String(id), tags: "snow" });
  await api.connectPlex();
  await api.send("POST", "/schedules", {
    name: "All winter",
    type: "daily",
    start_date: "2020-01-01",
    category_id: id,
    priority: 7,
    playlist: true,
    recurrence_pattern: { timeRange: { start: "00:00", end: "23:59" } },
    color: "#336699",
  });
});

test("a deleted clip comes back as it was", async ({ world, prerolls, shell }) => {
  const api = houseApi(world);
  const before = await api.send<Clip[]>("GET", "/prerolls");
  const clip = before.find(({ filename }) => filename === "portrait.mp4");
  await prerolls.open();
  await prerolls.menu("Portrait", "Delete");
  await expect(shell.toast("1 clip moved to the trash.")).toBeVisible();
  await expect(prerolls.card("Portrait")).toHaveCount(0);
  await expect(prerolls.category("Winter")).toContainText("2");
  expect(existsSync(clip?.full_path ?? "")).toBe(false);
  await shell.takeBack("1 clip moved to the trash.");
  await expect(shell.toast("1 clip brought back.")).toBeVisible();
  await expect(prerolls.card("Portrait")).toBeVisible();
  await expect(prerolls.category("Winter")).toContainText("3");
  expect(await api.send("GET", "/prerolls")).toEqual(before);
  expect(existsSync(clip?.full_path ?? "")).toBe(true);
});

test("all clips at once, and all are back, also in Plex", async ({ world, prerolls, shell }) => {
  const api = houseApi(world);
  const before = await api.send<Clip[]>("GET", "/prerolls");
  const held = await heldByPlex(world);
  await prerolls.open();
  await prerolls.chooseAll();
  await prerolls.page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(prerolls.page.getByRole("heading", { name: "Your first reel" })).toBeVisible();
  await expect.poll(() => world.plex.preroll()).toBe(originalPreroll);
  await shell.takeBack("3 clips moved to the trash.");
  await expect(prerolls.cards).toHaveCount(3);
  expect(await api.send("GET", "/prerolls")).toEqual(before);
  await expect.poll(() => world.plex.preroll()).toBe(held);
});

test("all clips are left out of the programme at once, and let in again", async ({
  world,
  prerolls,
  shell,
}) => {
  const held = await heldByPlex(world);
  const more = prerolls.page.getByRole("button", { name: "More for the chosen clips" });
  await prerolls.open();
  await prerolls.chooseAll();
  await more.click();
  await prerolls.page.getByRole("menuitem", { name: "Leave them out of the programme" }).click();
  await expect(shell.toast("3 clips are left out of the programme.")).toBeVisible();
  await expect.poll(() => world.plex.preroll()).toBe(originalPreroll);
  await more.click();
  await prerolls.page.getByRole("menuitem", { name: "Let them play again" }).click();
  await expect(shell.toast("3 clips play again.")).toBeVisible();
  await expect.poll(() => world.plex.preroll()).toBe(held);
});

test("a clip comes back from the trash later, too", async ({ world, prerolls, shell }) => {
  const before = await houseApi(world).send<Clip[]>("GET", "/prerolls");
  await prerolls.open();
  await prerolls.menu("No Sound", "Delete");
  await prerolls.page.reload();
  await prerolls.category("Trash").click();
  await prerolls.cards.first().hover();
  await prerolls.page.getByRole("button", { name: "More for No Sound" }).click();
  await prerolls.page.getByRole("menuitem", { name: "Bring back" }).click();
  await expect(shell.toast("1 clip brought back.")).toBeVisible();
  expect(await houseApi(world).send("GET", "/prerolls")).toEqual(before);
});

test("what could not be deleted is told, also while the list is still waited for", async ({
  prerolls,
  shell,
}) => {
  await prerolls.open();
  await prerolls.card("Portrait").waitFor();
  await prerolls.page.route("**/api/trpc/**", (route) => {
    // Questions stay open without an answer.
    if (route.request().method() === "POST") return route.abort();
  });
  await prerolls.menu("Portrait", "Delete");
  await expect(shell.toast("1 clip could not be changed.")).toBeVisible();
});

test("a deleted schedule comes back as it was, and plays again", async ({ world, schedules, shell }) => {
  const api = houseApi(world);
  const read = async () => (await api.send<ScheduleRow[]>("GET", "/schedules"))[0];
  const before = await read();
  expect(before).toMatchObject({ name: "All winter", priority: 7, playlist: true, color: "#336699" });
  const held = await heldByPlex(world);
  await schedules.open();
  await schedules.menu("All winter", "Delete");
  await expect(schedules.card("All winter")).toHaveCount(0);
  await expect.poll(() => world.plex.preroll()).toBe(originalPreroll);
  await shell.takeBack("Deleted All winter.");
  await expect(shell.toast("All winter is back.")).toBeVisible();
  await expect(schedules.card("All winter")).toContainText("Plays now");
  expect(await read()).toEqual(before);
  await expect.poll(() => world.plex.preroll()).toBe(held);
});
