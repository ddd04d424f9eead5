import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { PageHeader } from "@/ui/patterns/page-header";

export interface ScheduleFormHeaderProps {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
}

export const ScheduleFormHeader = ({ title, description, actions }: ScheduleFormHeaderProps) => (
  <PageHeader
    eyebrow={
      <Link
        href="/web/schedules"
        className="inline-flex items-center gap-1.5 rounded-sm underline-offset-4 hover:underline"
      >
        <ArrowLeft aria-hidden className="size-3.5" /> All schedules
      </Link>
    }
    title={title}
    description={description}
    actions={actions}
    className="pb-8"
  />
);
