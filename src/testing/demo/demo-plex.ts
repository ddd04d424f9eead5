import { type FakePlex, startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { freePort } from "./free-port";

export const demoPlexName = "Living Room Cinema";

/** Below the ports that systems hand out by themselves, and easy to remember beside 9393. */
const wantedPort = 29_393;
/** What the owner had set before Marquee came. */
const ownPreroll = "/media/our-own/family-intro.mp4";

/** Starts the pretend Plex; `preroll` is what it held when it was stopped the last time, null before the first. */
export async function startDemoPlex(preroll: string | null): Promise<FakePlex> {
  return startFakePlex({
    port: await freePort(wantedPort),
    token: "demo-plex-token",
    friendlyName: demoPlexName,
    platform: "Linux",
    preroll: preroll ?? ownPreroll,
  });
}
