import { expect, it } from "vitest";
import { type ListView, readListView, writeListView } from "./list-view";

const read = (text: string) => readListView(new URLSearchParams(text));
const plain: ListView = { search: "", show: "all", order: "next", calendar: "year", day: null };

it.each<[string, Partial<ListView>]>([
  ["", {}],
  [
    "?q=snow+%26+ice&show=now&order=name&view=month&day=2027-12-24",
    { search: "snow & ice", show: "now", order: "name", calendar: "month", day: "2027-12-24" },
  ],
])("reads %j and writes it again", (text, part) => {
  const view = { ...plain, ...part };
  expect(read(text)).toEqual(view);
  expect(writeListView(view)).toBe(text);
});

it("leaves out what makes no sense", () =>
  expect(read("?show=trash&order=9&view=decade&day=2026-02-30")).toEqual(plain));
