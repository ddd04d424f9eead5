import { test as base, expect } from "@playwright/test";
import { PrerollsPage } from "../pages/prerolls-page";
import { SchedulesPage } from "../pages/schedules-page";
import { SequencesPage } from "../pages/sequences-page";
import { SettingsPage } from "../pages/settings-page";
import { Shell } from "../pages/shell";
import { TonightPage } from "../pages/tonight-page";
import { startHouse } from "../start-house";
import { fact, plexControl, type World } from "../world";

interface Pages {
  shell: Shell;
  prerolls: PrerollsPage;
  schedules: SchedulesPage;
  sequences: SequencesPage;
  settings: SettingsPage;
  tonight: TonightPage;
}

interface OwnHouse {
  /** Names the house: each journey has one of its own, and a new one after a failure. */
  journey: string;
  world: World;
}

/** A browser before an app of its own, and the pages by what people see on them. */
export const test = base.extend<Pages, OwnHouse>({
  journey: ["", { option: true, scope: "worker" }],
  world: [
    async ({ journey: _ }, use) => {
      const house = await startHouse();
      const plex = plexControl(house.plexUrl);
      const clipsFolder = fact("MARQUEE_E2E_CLIPS");
      await use({ url: house.app.url, dataDir: house.dataDir, clipsFolder, plex });
      await house.close();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  baseURL: async ({ world }, use) => use(world.url),
  shell: async ({ page }, use) => use(new Shell(page)),
  prerolls: async ({ page }, use) => use(new PrerollsPage(page)),
  schedules: async ({ page }, use) => use(new SchedulesPage(page)),
  sequences: async ({ page }, use) => use(new SequencesPage(page)),
  settings: async ({ page }, use) => use(new SettingsPage(page)),
  tonight: async ({ page }, use) => use(new TonightPage(page)),
});

export { expect };
