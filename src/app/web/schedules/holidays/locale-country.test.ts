import { expect, it } from "vitest";
import { localeCountry } from "./locale-country";

it.each([
  [["de-AT", "en-US"], "AT"],
  [["en", "de-DE"], "DE"],
  [["de"], "DE"],
  [["pt-BR"], "BR"],
  [["es-419"], null],
  [["not a language", "fr-CA"], "CA"],
  [["nonsense!"], null],
  [[], null],
])("finds in %j the country %s", (languages, country) => expect(localeCountry(languages)).toBe(country));
