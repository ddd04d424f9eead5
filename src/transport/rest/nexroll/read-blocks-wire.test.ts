import { expect, it } from "vitest";
import { fromBlocksText } from "@/transport/rest/nexroll/read-blocks-wire";

it("reads the blocks of a schedule from JSON in text", () => {
  const text =
    '[{"type":"random","count":"2"},{"type":"fixed","preroll_ids":[3,"4"]},{"type":"nexup_trailers"}]';
  expect(fromBlocksText(text, "sequence")).toEqual([
    { type: "random", categoryId: null, count: 2 },
    { type: "fixed", prerollIds: [3, 4] },
    { type: "trailers" },
  ]);
});

it.each([
  ["", "sequence"],
  ["{", "sequence"],
  ['{"type":"random"}', "sequence"],
  ["[5]", "sequence.0"],
  ['[{"type":"random","count":"x"}]', "sequence.0.count"],
  ['[{"type":"random"},{"type":"loud"}]', "sequence.1.type"],
])("refuses %j and says where", (text, field) => {
  expect(() => fromBlocksText(text, "sequence")).toThrow(expect.objectContaining({ kind: "invalid", field }));
});
