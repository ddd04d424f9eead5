import { Hand } from "lucide-react";
import type { Tonight } from "@/domains/playback/schema";
import { TimeAgo } from "@/ui/patterns/time-ago";
import { clockTime, nearDay } from "./near-words";
import { StageBanner } from "./stage-banner";

export interface OverrideBannerProps {
  override: NonNullable<Tonight["override"]>;
  nowWall: string;
}

/** Says what somebody put on by hand, and until when. */
export function OverrideBanner({ override, nowWall }: OverrideBannerProps) {
  const { content, appliedBy, appliedAt, expiresAt, expiresWall } = override;
  const day = nearDay(expiresWall, nowWall);
  return (
    <StageBanner icon={Hand} title={`${content.name} was put on by hand`}>
      by {appliedBy}, <TimeAgo at={appliedAt} />. It stays until {day === "today" ? "" : `${day} `}
      {clockTime(expiresWall)} (<TimeAgo at={expiresAt} />
      ), then the schedules decide again.
    </StageBanner>
  );
}
