import { remember } from "@/lib/remember";

/** Words that people leave out or put in as they like. */
const fillers = new Set(["the", "day", "holiday", "of", "s"]);

const spelling: Record<string, string> = { saint: "st", xmas: "christmas", labor: "labour" };

/** Tables repeat the same names in many languages for every country and region. */
const namesKept = 20_000;
const asItself = (name: string) => name;

/** A name as it is compared: small letters without accents, marks and apostrophes, spelled one way. */
export const normalName = remember(namesKept, asItself, (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’‘ʼ`.]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => spelling[word] ?? word)
    .join(" "),
);

/** The same without the words that carry nothing: "Thanksgiving" and "Thanksgiving Day" are one. */
export const bareName = remember(namesKept, asItself, (name: string): string => {
  const words = normalName(name).split(" ");
  const bare = words.filter((word) => !fillers.has(word)).join(" ");
  return bare || words.join(" ");
});
