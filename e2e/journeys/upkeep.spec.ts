import { copyFile, mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { type Clip, houseApi } from "./house-api";
import { expect, test } from "./journey";

test.use({ journey: "upkeep", contextOptions: { reducedMotion: "reduce" } });

interface ClipRow extends Clip {
  file_exists: boolean;
}

test("a clip that does not play everywhere is converted, and its original put back", async ({
  page,
  world,
}) => {
  test.setTimeout(120_000);
  const api = houseApi(world);
  const { id } = await api.upload("vp9-opus.webm");
  await page.goto("/web/prerolls/upkeep");
  await page.getByRole("button", { name: "Convert 1 clip" }).click();
  await expect(page.getByRole("region", { name: "Conversions" }).or(page.getByText("Done"))).toContainText(
    "Done",
    {
      timeout: 90_000,
    },
  );
  const after = await api.send<ClipRow>("GET", `/prerolls/${id}/video-info`);
  expect(JSON.stringify(after)).toContain("h264");
  await page.goto(`/web/prerolls?clip=${id}`);
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: "Put vp9-opus.webm back" }).click();
  await expect(sheet.getByRole("heading", { name: "Will not play directly" })).toBeVisible();
});

test("a folder elsewhere is looked into, taken in, and followed", async ({ page, world }) => {
  const folder = join(world.dataDir, "..", `elsewhere-${Date.now()}`);
  await mkdir(join(folder, "Halloween"), { recursive: true });
  await copyFile(join(world.clipsFolder, "h264-ac3.mkv"), join(folder, "Halloween", "pumpkin.mkv"));
  await copyFile(join(world.clipsFolder, "h264-aac.m4v"), join(folder, "bell.m4v"));
  await page.goto("/web/prerolls/upkeep");
  await page.getByRole("button", { name: "Add a folder" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a folder" });
  await dialog.getByRole("textbox", { name: "Path" }).fill(folder);
  await dialog.getByRole("switch", { name: "Make the categories that are missing" }).click();
  await dialog.getByRole("button", { name: "Look into it" }).click();
  await expect(dialog.getByRole("region", { name: "What was found" })).toContainText("2 videos to take in");
  await dialog.getByRole("button", { name: "Add the folder" }).click();
  await expect(dialog).toBeHidden();
  const clips = () => houseApi(world).send<ClipRow[]>("GET", "/prerolls");
  const pumpkin = async () =>
    (await clips()).find(({ full_path }) => full_path.startsWith(folder) && full_path.includes("pumpkin"));
  await expect.poll(pumpkin, { timeout: 30_000 }).toBeDefined();
  const before = await pumpkin();

  await rename(join(folder, "Halloween", "pumpkin.mkv"), join(folder, "pumpkin moved.mkv"));
  await page.getByRole("button", { name: "Look now" }).click();
  await expect
    .poll(async () => (await pumpkin())?.full_path, { timeout: 30_000 })
    .toBe(join(folder, "pumpkin moved.mkv"));
  expect(await pumpkin()).toMatchObject({
    id: before?.id,
    category_id: before?.category_id,
    file_exists: true,
  });
});

test("a part that does not load says why, and loads when it is asked again", async ({ page }) => {
  await page.route(/fitnessSummary/, (route) => route.abort());
  await page.goto("/web/prerolls/upkeep");
  const heading = page.getByRole("heading", { name: "What will play" });
  const part = page.locator("section").filter({ has: heading });
  await expect(part.getByRole("alert")).toContainText("Marquee does not answer", { timeout: 30_000 });
  await page.unroute(/fitnessSummary/);
  await part.getByRole("button", { name: "Try again" }).click();
  await expect(part.getByRole("link", { name: /Plays everywhere/ })).toBeVisible();
  await expect(part.getByRole("alert")).toHaveCount(0);
});
