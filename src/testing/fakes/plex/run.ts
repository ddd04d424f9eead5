import { parseArgs } from "node:util";
import { startFakePlex } from "./start-fake-plex";

// npx tsx src/testing/fakes/plex/run.ts --port 32400 --token demo --name "Living Room" --preroll /films/old.mp4
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "32400" },
    token: { type: "string" },
    name: { type: "string" },
    platform: { type: "string" },
    preroll: { type: "string" },
  },
});

const platforms = ["Linux", "Windows", "MacOSX"] as const;

const fake = await startFakePlex({
  port: Number(values.port),
  token: values.token,
  friendlyName: values.name,
  platform: platforms.find((platform) => platform === values.platform),
  preroll: values.preroll,
});

// One line of JSON, so that whoever started it knows when and where it listens.
console.log(
  JSON.stringify({ fake: "plex", url: fake.url, token: fake.token, control: `${fake.url}/__fake/state` }),
);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void fake.stop());
}
