import { describe, expect, it } from "vitest";
import { folderClash, folderRefusal } from "@/domains/prerolls/core/folder-refusal";

const refusal = (path: string) => folderRefusal({ path, dataFolder: "/srv/marquee" });

describe("folderRefusal", () => {
  it.each([
    ["/", /whole machine/],
    ["/proc", /system/],
    ["/etc/ssl", /system/],
    ["/run/user", /system/],
    ["/srv/marquee", /Marquee's own/],
    ["/srv/marquee/prerolls/Winter", /Marquee's own/],
    ["/srv", /own data lies in/],
  ])("%s", (path, sentence) => {
    expect(refusal(path)).toMatch(sentence);
  });

  it.each(["/srv/marquee-videos", "/process", "/mnt/more/deeper", "/home/me", "/run/media/me/disk"])(
    "%s is fine",
    (path) => {
      expect(refusal(path)).toBeNull();
    },
  );
});

describe("folderClash", () => {
  const registered = ["/nas/clips", "/mnt/more/deep"];
  it.each([
    ["/nas/clips", /another name/],
    ["/nas/clips/winter", /lies in \/nas\/clips/],
    ["/mnt/more", /\/mnt\/more\/deep lies in/],
  ])("%s", (path, sentence) => {
    expect(folderClash(path, registered)).toMatch(sentence);
  });

  it.each(["/nas/clips2", "/mnt/more/deeper"])("%s is fine", (path) => {
    expect(folderClash(path, registered)).toBeNull();
  });
});
