export interface GuideFacts {
  url: string;
  plexUrl: string;
  /** Null when it was revoked. */
  apiKey: string | null;
  folder: string;
  /** A file to try an import with. */
  sharedSequence: string;
}

/** What a stranger reads when everything is up: where to click, and what to try. */
export function guide({ url, plexUrl, apiKey, folder, sharedSequence }: GuideFacts): string {
  const line = "─".repeat(76);
  const curl = apiKey
    ? [
        `  curl -H "X-Api-Key: ${apiKey}" ${url}/external/now-showing`,
        `  curl -H "X-Api-Key: ${apiKey}" ${url}/external/active-schedules`,
        `  A calendar for a phone: ${url}/schedules/calendar.ics?filler=true`,
      ]
    : ["  The demo's key was revoked; make another one under Settings → API keys."];
  return [
    line,
    `Marquee's demo is ready: ${url}/web`,
    "",
    `  Tonight     ${url}/web                    what plays before the feature, and why`,
    `  Prerolls    ${url}/web/prerolls           the clips; drop a video of your own on them`,
    `  Upkeep      ${url}/web/prerolls/upkeep    what does not fit players, lies twice, or is lost`,
    `  Sequences   ${url}/web/sequences          an intro, trailers, the house rules: block by block`,
    `  Schedules   ${url}/web/schedules          a year in colours, down to each hour, and why`,
    `  Help        ${url}/web/help               who plays when several could, in plain words`,
    `  API         ${url}/api/docs               every call`,
    "",
    "Try this:",
    "  · On Tonight, put a category on by hand, watch Plex take it, and take it off again.",
    "  · On Tonight, ask what plays on 24 December 2027 at 21:10: not Christmas, and it says why.",
    "  · Switch off the schedule that plays: the next one takes over at once.",
    "  · Import a sequence that somebody shared; most of its clips are here:",
    `      ${url}/web/sequences/import`,
    `      ${sharedSequence}`,
    "  · Let Upkeep convert the clip in MPEG-2, and tell it which of two equal clips to keep.",
    "  · Take Plex away, look at Tonight, and give it back:",
    `      curl -X POST -d '{"kind":"down"}' ${plexUrl}/__fake/mode`,
    `      curl -X POST -d '{"kind":"normal"}' ${plexUrl}/__fake/mode`,
    `  · See what Plex holds:  curl ${plexUrl}/__fake/state`,
    "",
    "From a script, with the demo's key:",
    ...curl,
    "",
    `Everything is kept in ${folder}; npm run demo -- --fresh begins anew. Stop with Ctrl-C.`,
    line,
    "",
  ].join("\n");
}
