import { expect, it } from "vitest";
import { readHomePlace } from "./home-place";

it.each([
  ['{"country":"DE","region":"BY"}', { country: "DE", region: "BY" }],
  ['{"country":"us","region":null}', { country: "US", region: null }],
  ['{"country":null,"region":null}', { country: null, region: null }],
  ['{"country":null,"region":"BY"}', null],
  ['{"country":"Germany","region":null}', null],
  ["{", null],
  [null, null],
])("reads %s as %j", (text, place) => expect(readHomePlace(text)).toEqual(place));
