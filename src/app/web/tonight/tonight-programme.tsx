import type { Tonight } from "@/domains/playback/schema";
import { AskMinute } from "./ask-minute";
import { ServerList } from "./server-list";
import { Stage } from "./stage";
import { TodayPanel } from "./today-panel";
import type { ServerMoment } from "./use-server-now";

export interface TonightProgrammeProps {
  tonight: Tonight;
  moment: ServerMoment;
}

/** The sign, and below it the day and the servers. */
export const TonightProgramme = ({ tonight, moment }: TonightProgrammeProps) => (
  <>
    <Stage tonight={tonight} />
    <div className="mt-8 grid items-start gap-x-6 gap-y-8 xl:grid-cols-2">
      <TodayPanel tonight={tonight} moment={moment} />
      <div className="grid min-w-0 gap-8">
        <ServerList servers={tonight.servers} moment={moment} />
        <AskMinute />
      </div>
    </div>
  </>
);
