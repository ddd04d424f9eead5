import { join } from "node:path";
import { originalPreroll, plexToken } from "../world-facts";
import { expect, test } from "./journey";
import { watchProgress } from "./watch-progress";

test.use({ journey: "first reel" });

const codecs: Record<string, string> = {
  "h264-aac.mp4": "H.264",
  "hevc-aac.mp4": "HEVC",
  "vp9-opus.webm": "VP9",
  "mpeg4-mp3.avi": "MPEG-4",
  "prores-pcm.mov": "ProRes",
  "mjpeg-pcm.mov": "MJPEG",
  "mpeg2-mp2.mpg": "MPEG-2",
  "h264-ac3.mkv": "H.264",
  "wmv2-wma.wmv": "WMV 8",
  "flv1-mp3.flv": "Sorenson",
  "h264-aac.ts": "H.264",
  "h264-aac.m4v": "H.264",
  "no-sound.mp4": "H.264",
  "portrait.mp4": "H.264",
  "Sommer im Kino – größer als das Leben.mp4": "H.264",
  "🎬 Popcorn 🍿.mp4": "H.264",
  "100% real #1 & 'more' [x].mp4": "H.264",
};
const refusals = { "broken.mp4": /cut short: its end is missing/, "text.mp4": /is text, not a video/ };
const duplicate = "duplicate-of-h264-aac.mp4";
const twenty = [...Object.keys(codecs), ...Object.keys(refusals), duplicate];

const plex = "Living Room Cinema";
const onServer = "/media/before the film";

test("from twenty files to a confirmed preroll, and back", async ({
  page,
  world,
  shell,
  prerolls,
  schedules,
  settings,
  tonight,
}) => {
  test.setTimeout(150_000);

  await test.step("twenty files are dropped; each shows its own progress, and what became of it", async () => {
    await prerolls.open();
    const progress = await watchProgress(page);
    await prerolls.drop(twenty.map((name) => join(world.clipsFolder, name)));
    await expect(page.getByRole("heading", { name: "17 clips added" })).toBeVisible({ timeout: 60_000 });
    expect((await progress()).sort()).toEqual(
      expect.arrayContaining(twenty.map((name) => `Uploading ${name}`)),
    );
    for (const [name, codec] of Object.entries(codecs)) {
      const row = prerolls.upload(name);
      await expect(row).toContainText("Ready");
      await expect(row).toContainText(
        new RegExp(`0:0[1-3] · [\\d.]+ [kM]B · ${codec.replace(".", "\\.")} · \\d+p`),
      );
      await expect(row.locator("img")).toHaveJSProperty("complete", true);
      await expect(row.locator("img")).not.toHaveJSProperty("naturalWidth", 0);
    }
    for (const [name, reason] of Object.entries(refusals)) {
      await expect(prerolls.upload(name)).toContainText("Not added");
      await expect(prerolls.upload(name)).toContainText(reason);
    }
    await expect(prerolls.upload(duplicate)).toContainText("Already here");
    await expect(prerolls.upload(duplicate)).toContainText(
      "The same video is in the library as “h264-aac.mp4”.",
    );
    await page.getByRole("button", { name: `Skip it: ${duplicate}` }).click();
    await expect(prerolls.upload(duplicate)).toContainText("Skipped");
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await expect(prerolls.cards).toHaveCount(17);
  });

  await test.step("all go into a category", async () => {
    await prerolls.chooseAll();
    await prerolls.putIntoNewCategory("Grand Opening");
    await expect(prerolls.category("Grand Opening")).toContainText("17");
  });

  await test.step("Plex is connected: a wrong token is told in words", async () => {
    await settings.openServers();
    await settings.connect(world.plex.url, "not-the-token");
    await expect(settings.answer).toContainText("That did not work");
    await expect(settings.answer).toContainText(/token/i);
    await page.getByLabel("Token").fill(plexToken);
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    await expect(shell.toast(`${plex} is connected.`)).toBeVisible();
    await expect(settings.server(plex)).toBeVisible();
    expect(await world.plex.preroll()).toBe(originalPreroll);
  });

  await test.step("Plex sees the folder under another path", async () => {
    await settings.openMappings();
    await settings.addMapping(join(world.dataDir, "prerolls"), onServer);
    await expect(shell.toast("The path mappings are saved.")).toBeVisible();
    await expect(page.getByRole("list", { name: "Clips and their paths" })).toContainText(
      `${onServer}/Default/`,
    );
  });

  let given = "";
  await test.step("a schedule that is active now reaches Plex within seconds", async () => {
    await schedules.make({ name: "Opening week", category: "Grand Opening", plays: "All in order" });
    const answer = await page.request.get("/categories/1/prerolls");
    const members = (await answer.json()) as { full_path: string }[];
    expect(members).toHaveLength(17);
    given = members
      .map((clip) => clip.full_path.replace(join(world.dataDir, "prerolls"), onServer))
      .join(",");
    await expect.poll(() => world.plex.preroll(), { timeout: 5_000 }).toBe(given);
    await expect(schedules.card("Opening week")).toContainText("Plays now");
  });

  await test.step("Tonight shows it confirmed, with the reason", async () => {
    await shell.goTo("Tonight");
    await expect(tonight.sign.getByRole("heading", { name: "Grand Opening" })).toBeVisible();
    await expect(tonight.sign).toContainText("Opening week");
    await expect(tonight.light(plex)).toHaveText("Confirmed");
    await expect(tonight.server(plex)).toContainText(`${plex} holds 17 clips, as read back.`);
    await expect(tonight.server(plex)).toContainText("17 clips, in order (the same)");
  });

  await test.step("switched off, Plex has its own back, and Tonight says so", async () => {
    await shell.goTo("Schedules");
    await schedules.lightSwitch("Opening week").click();
    await expect.poll(() => world.plex.preroll(), { timeout: 5_000 }).toBe(originalPreroll);
    await shell.goTo("Tonight");
    await expect(tonight.sign.getByRole("heading", { name: "The server’s own prerolls" })).toBeVisible();
    await expect(tonight.light(plex)).toHaveText("Has its own");
  });

  await test.step("Plex goes away while it is switched on: Tonight says so in words", async () => {
    await world.plex.setMode({ kind: "down" });
    await shell.goTo("Schedules");
    await schedules.lightSwitch("Opening week").click();
    await shell.goTo("Tonight");
    await expect(tonight.light(plex)).toHaveText("Failing");
    await expect(tonight.server(plex)).toContainText(
      /did not answer|cannot be reached|closed the connection|broke off/i,
    );
    await expect(tonight.server(plex)).toContainText("It heals by itself.");
    await expect(tonight.sign.getByRole("heading", { name: "Grand Opening" })).toBeVisible();
    expect(await world.plex.preroll()).toBe(originalPreroll);
  });

  await test.step("Plex returns, and it heals by itself", async () => {
    await world.plex.setMode({ kind: "normal" });
    await expect(tonight.light(plex)).toHaveText("Confirmed", { timeout: 30_000 });
    expect(await world.plex.preroll()).toBe(given);
    await tonight.checkNow();
    await expect(shell.toast("All is as it should be.")).toBeVisible();
  });
});
