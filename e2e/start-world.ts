import { makeClips } from "@/testing/clips/make-clips";
import { startHouse } from "./start-house";

/** One app for all calls of `rest`, and clips to upload; ended with the run. Journeys start their own. */
export default async function startWorld(): Promise<() => Promise<void>> {
  const clips = await makeClips();
  const house = await startHouse();
  process.env.MARQUEE_E2E_URL = house.app.url;
  process.env.MARQUEE_E2E_PLEX = house.plexUrl;
  process.env.MARQUEE_E2E_CLIPS = clips.folder;
  process.env.MARQUEE_E2E_DATA = house.dataDir;
  return house.close;
}
