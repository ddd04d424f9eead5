export interface GuideFacts {
  url: string;
  plexUrl: string;
  /** Null when it was revoked. */
  apiKey: string | null;
  folder: string;
}

/** What a stranger reads when everything is up: where to click, and what to try. */
export function guide({ url, plexUrl, apiKey, folder }: GuideFacts): string {
  const line = "─".repeat(76);
  const curl = apiKey
    ? [
        `  curl -H "X-Api-Key: ${apiKey}" ${url}/external/now-showing`,
        `  curl -H "X-Api-Key: ${apiKey}" ${url}/external/active-schedules`,
      ]
    : ["  The demo's key was revoked; make another one under Settings → API keys."];
  return [
    line,
    `Marquee's demo is ready: ${url}/web`,
    "",
    `  Tonight     ${url}/web            what plays before the feature, and why`,
    `  Prerolls    ${url}/web/prerolls   the clips; drop a video of your own on them`,
    `  Schedules   ${url}/web/schedules  a year in colours`,
    `  API         ${url}/api/docs       every call`,
    "",
    "Try this:",
    "  · On Tonight, put a category on by hand, watch Plex take it, and take it off again.",
    "  · Switch off the schedule that plays: the next one takes over at once.",
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
