import type { z } from "zod";

/** What the schema library says where a schema says nothing itself; it speaks of programs. */
const libraryWords = /^Invalid input: expected (\w+), received (\w+)$/;

const wanted: Readonly<Record<string, string>> = {
  string: "must be text",
  number: "must be a number",
  int: "must be a whole number",
  boolean: "must be true or false",
  array: "must be a list",
  object: "must be an object",
  record: "must be an object",
};

/** A schema's complaint in words for people. */
export function issueSentence(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return "The input is not valid";
  const [, expected = "", received] = libraryWords.exec(issue.message) ?? [];
  const sentence = wanted[expected];
  if (!sentence) return issue.message;
  if (issue.path.length === 0) return sentence.replace("must", "The input must");
  return received === "undefined" ? "is needed" : sentence;
}
