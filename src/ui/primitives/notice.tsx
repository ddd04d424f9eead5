import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

export interface NoticeProps {
  tone?: "info" | "ok" | "warn" | "bad";
  title?: ReactNode;
  /** Buttons or links that mend it. */
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
}

const tones = {
  info: ["bg-info-wash ring-info/30", "text-info-text", Info],
  ok: ["bg-ok-wash ring-ok/30", "text-ok-text", CircleCheck],
  warn: ["bg-warn-wash ring-warn/35", "text-warn-text", TriangleAlert],
  bad: ["bg-bad-wash ring-bad/35", "text-bad-text", CircleAlert],
} as const;

/** A sentence in the page that stays until its cause is gone. */
export function Notice({ tone = "info", title, actions, className, children }: NoticeProps) {
  const [look, iconLook, Icon] = tones[tone];
  return (
    <div
      role={tone === "bad" ? "alert" : "status"}
      className={classNames(
        "flex flex-wrap items-center gap-x-4 gap-y-3 rounded-lg px-4 py-3 ring-1 ring-inset",
        look,
        className,
      )}
    >
      <div className="flex min-w-0 flex-1 basis-60 items-start gap-3">
        <Icon aria-hidden className={classNames("mt-0.5 size-4 shrink-0", iconLook)} />
        <div className="min-w-0 text-sm">
          {title ? <p className="font-semibold text-ink">{title}</p> : null}
          {children ? <div className="text-soft">{children}</div> : null}
        </div>
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
