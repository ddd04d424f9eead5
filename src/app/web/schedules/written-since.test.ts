import { expect, it } from "vitest";
import { writtenSince } from "./written-since";

const sent = { name: "Advent", recurrence: { weekDays: ["friday"] }, endsAt: null as string | null };

it.each([
  [sent, {}],
  [{ ...sent, recurrence: { weekDays: ["friday"] } }, {}],
  [{ ...sent, name: "Advent evenings" }, { name: "Advent evenings" }],
  [{ ...sent, recurrence: { weekDays: [] } }, { recurrence: { weekDays: [] } }],
  [{ ...sent, endsAt: "2027-12-24" }, { endsAt: "2027-12-24" }],
])("%j: %j", (now, written) => expect(writtenSince(sent, now)).toEqual(written));
