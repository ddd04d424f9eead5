import Link from "next/link";
import type { ProgrammeAt } from "@/domains/playback/schema";
import { scheduleColor } from "../schedules/schedule-color";
import { clockTime, nearDay } from "./near-words";
import { programmeTitle } from "./programme-title";

export interface UpcomingListProps {
  upcoming: readonly ProgrammeAt[];
  nowWall: string;
}

/** The next changes, each with its reason. */
export function UpcomingList({ upcoming, nowWall }: UpcomingListProps) {
  if (upcoming.length === 0) return <p className="mt-5 text-sm text-soft">Nothing else is in sight.</p>;
  return (
    <>
      <h3 className="mt-6 mb-1 font-semibold text-sm">What comes next</h3>
      <ol className="divide-y">
        {upcoming.map((change) => {
          const { title } = programmeTitle(change);
          const schedule = change.contents[0]?.schedule;
          return (
            <li key={change.at} className="flex gap-3 py-2.5">
              <span
                aria-hidden
                className="mt-1 w-1 shrink-0 self-stretch rounded-full bg-edge"
                style={schedule ? { background: scheduleColor(schedule) } : undefined}
              />
              <div className="min-w-0 flex-1">
                <p className="font-medium text-sm">
                  {schedule ? (
                    <Link
                      href={`/web/schedules/${schedule.id}`}
                      className="rounded-sm underline-offset-4 hover:underline"
                    >
                      {title}
                    </Link>
                  ) : (
                    title
                  )}
                </p>
                <p className="text-pretty text-faint text-xs">{change.reason}</p>
              </div>
              <time dateTime={change.at} className="numbers shrink-0 text-right text-sm text-soft">
                {clockTime(change.atWall)}
                <span className="block text-faint text-xs first-letter:uppercase">
                  {nearDay(change.atWall, nowWall)}
                </span>
              </time>
            </li>
          );
        })}
      </ol>
    </>
  );
}
