import { describe, expect, it } from "vitest";
import { type Placement, placeServer, type StoredServer } from "./place-server";

const seen: StoredServer = { id: 1, machineIdentifier: "a", originalCaptured: true };
const other: StoredServer = { id: 2, machineIdentifier: "b", originalCaptured: true };
const neverReached: StoredServer = { id: 3, machineIdentifier: null, originalCaptured: false };
const notCaptured: StoredServer = { id: 4, machineIdentifier: "d", originalCaptured: false };

type Case = [string, StoredServer | null, StoredServer | null, boolean, Placement];
const cases: Case[] = [
  ["a first server", null, null, true, { update: null, remove: null, captureOriginal: true }],
  ["a first server that is off", null, null, false, { update: null, remove: null, captureOriginal: false }],
  ["the same machine again", null, seen, true, { update: 1, remove: null, captureOriginal: false }],
  ["a new token for a stored one", seen, seen, true, { update: 1, remove: null, captureOriginal: false }],
  ["a new address while it is off", seen, null, false, { update: 1, remove: null, captureOriginal: false }],
  [
    "one that was never reached",
    neverReached,
    null,
    true,
    { update: 3, remove: null, captureOriginal: true },
  ],
  ["an address that leads elsewhere", seen, null, true, { update: null, remove: 1, captureOriginal: true }],
  ["an address of another stored one", seen, other, true, { update: 2, remove: 1, captureOriginal: false }],
  [
    "one whose value was never read",
    notCaptured,
    notCaptured,
    true,
    { update: 4, remove: null, captureOriginal: true },
  ],
];

describe("placeServer", () => {
  it.each(cases)("%s", (_, stored, known, answered, expected) => {
    expect(placeServer(stored, known, answered)).toEqual(expected);
  });
});
