import { join } from "node:path";
import { houseApi } from "./house-api";
import { expect, test } from "./journey";

test.use({ journey: "builder", contextOptions: { reducedMotion: "reduce" } });

interface SequenceRow {
  name: string;
  blocks: { type: string; count?: number; preroll_ids?: number[] }[];
}

test.beforeAll(async ({ world }) => {
  const api = houseApi(world);
  const { id } = await api.send<{ id: number }>("POST", "/categories", { name: "Winter" });
  await api.upload("h264-aac.mp4", { category_id: String(id) });
  await api.upload("portrait.mp4", { category_id: String(id) });
  await api.upload("no-sound.mp4");
  await api.connectPlex();
  const mapping = { nexroll_path: join(world.dataDir, "prerolls"), plex_path: "/media" };
  await api.send("PUT", "/path-mappings", { mappings: [mapping] });
});

test("from nothing to a sequence that plays, by pointer and by keyboard", async ({
  page,
  world,
  sequences,
  shell,
}) => {
  await test.step("an empty page leads to the builder", async () => {
    await sequences.open();
    await page.getByRole("link", { name: "New sequence" }).click();
    await expect(shell.heading("New sequence")).toBeVisible();
  });

  await test.step("blocks are added, and the example roll follows", async () => {
    await page.getByRole("textbox", { name: "Name" }).fill("Friday Night");
    await sequences.add("From a category");
    await page.getByRole("button", { name: "Make the sequence" }).click();
    await expect(page.getByText("Block 1: Choose the category to draw from.")).toBeVisible();
    await expect(sequences.block(1).getByRole("combobox", { name: "Category" })).toBeFocused();
    await sequences.chooseCategory(1, "Winter");
    await expect(page.getByText("Block 1: Choose the category to draw from.")).toHaveCount(0);
    await expect(sequences.roll).toHaveCount(1);
    await sequences.block(1).getByRole("button", { name: "Increase" }).click();
    await expect(sequences.roll).toHaveCount(2);
    await sequences.add("These clips");
    await sequences.chooseClips(2, ["No Sound", "Portrait"]);
    await expect(sequences.roll).toHaveCount(4);
    await expect(sequences.roll.nth(2)).toContainText("No Sound");
    await expect(page.getByText(/^4 clips, 0:\d\d in all$/)).toBeVisible();
  });

  await test.step("the keyboard moves a block, undo takes it back", async () => {
    await page.getByRole("button", { name: "Move These clips" }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowUp");
    await expect(page.getByText("These clips is over number 1 of 2.")).toBeAttached();
    await page.keyboard.press("Space");
    await expect(sequences.block(1)).toHaveAccessibleName("Block 1: These clips");
    await expect(sequences.roll.first()).toContainText("No Sound");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(sequences.block(1)).toHaveAccessibleName("Block 1: From a category");
    await page.getByRole("button", { name: "Redo" }).click();
    await expect(sequences.block(1)).toHaveAccessibleName("Block 1: These clips");
  });

  await test.step("a block dragged by pointer", async () => {
    const grip = await page.getByRole("button", { name: "Move From a category" }).boundingBox();
    const target = await sequences.block(1).boundingBox();
    if (!grip || !target) throw new Error("the blocks are not on the page");
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    await page.mouse.down();
    await page.mouse.move(target.x + 30, target.y + 20, { steps: 12 });
    await page.mouse.up();
    await expect(sequences.block(1)).toHaveAccessibleName("Block 1: From a category");
  });

  await test.step("saved, it is what scripts read", async () => {
    await page.getByRole("button", { name: "Make the sequence" }).click();
    await expect(sequences.card("Friday Night")).toContainText("2 clips of Winter, then 2 chosen clips");
    const [stored] = await houseApi(world).send<SequenceRow[]>("GET", "/sequences");
    expect(stored).toMatchObject({
      name: "Friday Night",
      blocks: [{ type: "random", count: 2 }, { type: "fixed" }],
    });
  });

  await test.step("a change made while another is being saved stays; what was saved can be taken back", async () => {
    await sequences.card("Friday Night").getByRole("link", { name: "Friday Night" }).click();
    const description = page.getByRole("textbox", { name: "Description" });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/sequences\.update/, async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole("button", { name: "More for block 2, These clips" }).click();
    await page.getByRole("menuitem", { name: "Remove" }).click();
    await expect(page.getByRole("button", { name: "Move From a category" })).toBeFocused();
    await page.getByRole("button", { name: "Save" }).click();
    await description.fill("Every week");
    release();
    await expect(shell.toast("Friday Night is saved.")).toBeVisible();
    await page.unroute(/sequences\.update/);
    await expect(description).toHaveValue("Every week");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(sequences.block(2)).toHaveAccessibleName("Block 2: These clips");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Not saved yet")).toHaveCount(0);
  });

  await test.step("put on, Plex plays all of it in order", async () => {
    await page.getByRole("button", { name: "Play now" }).click();
    await expect(shell.toast("Friday Night is on.")).toBeVisible();
    await expect.poll(async () => (await world.plex.preroll()).split(",").length).toBe(4);
    expect((await world.plex.preroll()).split(",").slice(2)).toEqual([
      "/media/Default/no-sound.mp4",
      "/media/Winter/portrait.mp4",
    ]);
    await shell.goTo("Tonight");
    await expect(page.getByRole("heading", { name: "Friday Night" })).toBeVisible();
  });

  await test.step("deleted, and brought back", async () => {
    await sequences.open();
    await page.getByRole("button", { name: "More for Friday Night" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    const dialog = page.getByRole("alertdialog");
    await expect(dialog).toContainText("It was put on by hand; that ends.");
    await dialog.getByRole("button", { name: "Delete" }).click();
    await expect(sequences.card("Friday Night")).toHaveCount(0);
    await shell.takeBack("Deleted Friday Night.");
    await expect(sequences.card("Friday Night")).toBeVisible();
  });
});
