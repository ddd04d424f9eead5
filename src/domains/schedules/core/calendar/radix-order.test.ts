import fc from "fast-check";
import { expect, it } from "vitest";
import { radixOrder } from "@/domains/schedules/core/calendar/radix-order";

it("orders the places of numbers, equals as they stand", () => {
  const numbers = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 2 ** 32 - 1 })),
    { maxLength: 200 },
  );
  fc.assert(
    fc.property(numbers, (all) => {
      const expected = all.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value);
      expect([...radixOrder(Uint32Array.from(all))]).toEqual(expected.map(({ place }) => place));
    }),
  );
});
