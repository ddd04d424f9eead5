import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { goldenYears } from "@/testing/golden-programme";
import { goldenYear } from "@/testing/golden-year";

/** Writes the golden years anew: `npx tsx src/tooling/write-golden-years.ts`. Read what differs before you keep it. */
const folder = join(process.cwd(), "src/domains/schedules/core/calendar/golden");
for (const [name, zone] of Object.entries(goldenYears)) {
  await writeFile(join(folder, `${name}.txt`), goldenYear(zone));
}
