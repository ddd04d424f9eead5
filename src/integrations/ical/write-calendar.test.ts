import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { writeCalendar } from "@/integrations/ical/write-calendar";

const write = (title: string, description: string) =>
  writeCalendar({
    name: "Programme",
    writtenAtEpochMs: Date.UTC(2027, 0, 1),
    events: [
      {
        uid: "1@marquee",
        title,
        description,
        start: { epochMs: Date.UTC(2027, 11, 24, 21, 10) },
        end: { epochMs: Date.UTC(2027, 11, 24, 23, 30) },
      },
    ],
  });

const word = fc.constantFrom(
  "Ünï",
  "“Kino”",
  "日本語テスト",
  "👻🎃",
  ";",
  ",",
  "\\",
  "\n",
  ":",
  '"',
  "x".repeat(80),
  " ",
);
const title = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => `a${words.join("")}z`);

describe("writeCalendar", () => {
  it("is read back as it was, and no line is longer than 75 octets", () => {
    fc.assert(
      fc.property(title, title, (summary, description) => {
        const text = write(summary, description);
        const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
        expect(event?.getFirstPropertyValue("summary")).toBe(summary);
        expect(event?.getFirstPropertyValue("description")).toBe(description);
        const lines = text.split("\r\n");
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(lines.join("")).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
