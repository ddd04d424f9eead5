import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { BackToScheduleButton } from "./back-to-schedule-button";

export interface StageBannerProps {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
}

/** Says what stands above the schedules and until when, and leads back. */
export const StageBanner = ({ icon: Icon, title, children }: StageBannerProps) => (
  <div
    role="status"
    className="relative flex flex-wrap items-center gap-x-4 gap-y-3 border-accent-line border-y bg-accent-wash px-5 py-3 sm:px-8 lg:px-10"
  >
    <Icon aria-hidden className="size-5 shrink-0 text-lamp" />
    <p className="min-w-0 flex-1 basis-56 text-sm">
      <strong className="font-semibold">{title}</strong> <span className="text-soft">{children}</span>
    </p>
    <BackToScheduleButton />
  </div>
);
