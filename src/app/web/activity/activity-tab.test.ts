import { expect, it } from "vitest";
import { activityTabs, readTab, writeTab } from "./activity-tab";

it.each(activityTabs)("finds %s again in the address it wrote", (tab) => {
  expect(readTab(new URLSearchParams(writeTab(tab)))).toBe(tab);
});

it("shows what was sent when the address says nothing or nonsense", () => {
  expect(readTab(new URLSearchParams("?show=everything"))).toBe("sent");
  expect(readTab(new URLSearchParams())).toBe("sent");
});
