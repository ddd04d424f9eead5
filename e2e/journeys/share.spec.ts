import { readFile } from "node:fs/promises";
import { houseApi } from "./house-api";
import { expect, test } from "./journey";

test.use({ journey: "share", contextOptions: { reducedMotion: "reduce" } });

interface WithId {
  id: number;
}

test.beforeAll(async ({ world }) => {
  const api = houseApi(world);
  const winter = await api.send<WithId>("POST", "/categories", { name: "Winter" });
  const clip = await api.upload("h264-aac.mp4", { category_id: String(winter.id) });
  await api.send("POST", "/sequences", {
    name: "Friday Night",
    blocks: [
      { type: "random", category_id: winter.id, count: 2 },
      { type: "fixed", preroll_ids: [clip.id] },
      { type: "nexup_trailers", source: "tv", mode: "sequential", count: 3 },
    ],
  });
});

test("exported with its videos, and brought in again", async ({ page, sequences, shell }) => {
  await sequences.open();
  await page.getByRole("button", { name: "More for Friday Night" }).click();
  await page.getByRole("menuitem", { name: "Export" }).click();
  const dialog = page.getByRole("dialog", { name: "Export Friday Night" });
  await dialog.getByRole("radio", { name: /With the videos/ }).click();
  await expect(dialog).toContainText("1 video");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  const path = await download.path();
  expect((await readFile(path)).subarray(0, 2).toString()).toBe("PK");

  await page.goto("/web/sequences/import");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose a file" }).click(),
  ]);
  await chooser.setFiles({ name: "friday.zip", mimeType: "application/zip", buffer: await readFile(path) });
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("Friday Night (2)");
  await expect(page.getByText("1 clip is here already")).toBeVisible();
  await test.step("a reload loses nothing", async () => {
    await page.reload();
    await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("Friday Night (2)");
  });
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(shell.heading("Friday Night (2)")).toBeVisible();
  await expect(sequences.blocks).toHaveCount(3);
});

test("what is missing is said, and can be chosen", async ({ page, sequences }) => {
  const file = {
    pattern_name: "From afar",
    created_by: "NeXroll",
    export_mode: "pattern_only",
    blocks: [
      { type: "random", category_name: "Halloween", count: 1 },
      { type: "fixed", preroll_name: "Nowhere to be found" },
    ],
  };
  await page.goto("/web/sequences/import");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose a file" }).click(),
  ]);
  const buffer = Buffer.from(JSON.stringify(file));
  await chooser.setFiles({ name: "afar.nexseq", mimeType: "application/json", buffer });
  await expect(page.getByRole("region", { name: "Categories" })).toContainText("Halloween");
  await expect(page.getByRole("region", { name: "Clips" })).toContainText("Nowhere to be found");
  await page.getByRole("button", { name: "Use another clip" }).click();
  const picker = page.getByRole("dialog", { name: "Choose clips" });
  await picker.getByRole("button", { name: "H264 Aac" }).click();
  await picker.getByRole("button", { name: "Add 1 clip" }).click();
  await expect(
    page.getByRole("status").filter({ hasText: "Makes 1 sequence and 1 category." }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(sequences.block(1).getByRole("combobox", { name: "Category" })).toContainText("Halloween");
  await expect(sequences.block(2)).toContainText("H264 Aac");
});

test("a file that is none is refused with a sentence", async ({ page }) => {
  await page.goto("/web/sequences/import");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose a file" }).click(),
  ]);
  await chooser.setFiles({ name: "x.nexseq", mimeType: "application/json", buffer: Buffer.from("{") });
  await expect(page.getByText("This file cannot be taken")).toBeVisible();
});
