import { describe, expect, it } from "vitest";
import { folderRefusal } from "@/domains/prerolls/core/folder-problem";

const registered = ["/nas/clips", "/mnt/more/deep"];
const refusal = (path: string) => folderRefusal({ path, dataFolder: "/srv/marquee", registered });

describe("folderRefusal", () => {
  it.each([
    ["/", /whole machine/],
    ["/proc", /system/],
    ["/etc/ssl", /system/],
    ["/srv/marquee", /Marquee's own/],
    ["/srv/marquee/prerolls/Winter", /Marquee's own/],
    ["/srv", /own data lies in/],
    ["/nas/clips/winter", /lies in \/nas\/clips/],
    ["/mnt/more", /\/mnt\/more\/deep lies in/],
  ])("%s", (path, sentence) => {
    expect(refusal(path)).toMatch(sentence);
  });

  it.each(["/nas/clips2", "/srv/marquee-videos", "/process", "/mnt/more/deeper", "/home/me"])(
    "%s is fine",
    (path) => {
      expect(refusal(path)).toBeNull();
    },
  );
});
