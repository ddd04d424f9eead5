import { expect, it } from "vitest";
import { z } from "zod";
import { issueSentence } from "@/lib/issue-sentence";

const schema = z.object({
  name: z.string(),
  count: z.int(),
  isOn: z.boolean(),
  list: z.array(z.string()),
  part: z.object({}),
  own: z.string({ error: "Give it a name." }),
});
const good = { name: "a", count: 1, isOn: true, list: [], part: {}, own: "b" };
const sentenceFor = (input: unknown) => issueSentence(schema.safeParse(input).error?.issues[0]);

it.each<[object, string]>([
  [{ name: 5 }, "must be text"],
  [{ name: undefined }, "is needed"],
  [{ name: null }, "must be text"],
  [{ count: "many" }, "must be a number"],
  [{ count: 1.5 }, "must be a whole number"],
  [{ isOn: "yes" }, "must be true or false"],
  [{ list: "a" }, "must be a list"],
  [{ list: [5] }, "must be text"],
  [{ part: "a" }, "must be an object"],
  [{ own: 5 }, "Give it a name."],
])("says of %j: %s", (wrong, sentence) => {
  expect(sentenceFor({ ...good, ...wrong })).toBe(sentence);
});

it("says what the whole must be", () => {
  expect(sentenceFor([])).toBe("The input must be an object");
});
