import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { deeds } from "./deeds";
import { describeAction } from "./describe-action";

function said(action: string, subject: string | null): string {
  const { before, subject: what, after } = describeAction(action, subject);
  return [before, what, after].filter(Boolean).join(" ");
}

describe("describeAction", () => {
  it.each([
    ["schedule.create", "Christmas", "Made the schedule Christmas"],
    ["preroll.delete", "Snow", "Moved the clip Snow to the trash"],
    ["settings.update", "passiveMode, timeZone", "Changed the settings: passive mode, time zone"],
    ["settings.update", "", "Changed the settings"],
    ["path-mappings.set", "1 mappings", "Set the path mappings: 1 mapping"],
    ["programme.clear", null, "Ended what was put on by hand"],
    ["path-mappings.guess-all", null, "Guess all path mappings"],
    ["robot.dance", "Tango", "Dance robot Tango"],
  ])("says %s of %j as: %s", (action, subject, sentence) => {
    expect(said(action, subject)).toBe(sentence);
  });

  it("has words for everything that enters the trail", () => {
    const folder = join(process.cwd(), "src/domains");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /commands\/[a-z-]+\.ts$/.test(name),
    );
    const actions = files.flatMap((name) =>
      [...readFileSync(join(folder, name), "utf8").matchAll(/audit: "([^"]+)"/g)].map(
        ([, action]) => action ?? "",
      ),
    );
    expect(actions.length).toBeGreaterThan(15);
    expect(actions.filter((action) => !(action in deeds))).toEqual([]);
  });
});
