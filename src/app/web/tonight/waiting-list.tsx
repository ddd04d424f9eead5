import type { Tonight } from "@/domains/playback/schema";
import { Disclosure } from "@/ui/primitives/disclosure";

/** The schedules whose time it is too, and why each of them does not play. */
export const WaitingList = ({ losers }: { losers: Tonight["losers"] }) => (
  <Disclosure
    className="mt-2"
    title={
      losers.length === 1 ? "Another schedule waits: why?" : `${losers.length} other schedules wait: why?`
    }
  >
    <ul className="space-y-1.5 border-line border-l-2 pl-4 text-sm text-soft">
      {losers.map(({ id, reason }) => (
        <li key={id}>{reason}</li>
      ))}
    </ul>
  </Disclosure>
);
