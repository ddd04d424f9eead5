import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { CopyButton } from "../primitives/copy-button";

export interface KeyValue {
  label: string;
  value: ReactNode;
  /** The text a copy button takes along. */
  copy?: string;
  mono?: boolean;
}

/** Facts in pairs. */
export const KeyValueList = ({ items, className }: { items: readonly KeyValue[]; className?: string }) => (
  <dl className={classNames("divide-y", className)}>
    {items.map((item) => (
      <div
        key={item.label}
        className="flex flex-wrap items-center gap-x-6 gap-y-0.5 py-2.5 first:pt-0 last:pb-0"
      >
        <dt className="w-40 shrink-0 text-faint text-sm">{item.label}</dt>
        <dd
          className={classNames(
            "numbers flex min-w-0 flex-1 basis-48 items-center gap-1 text-ink text-sm",
            item.mono && "font-mono text-xs",
          )}
        >
          <span className="min-w-0 break-words">{item.value}</span>
          {item.copy === undefined ? null : <CopyButton text={item.copy} label={`Copy ${item.label}`} />}
        </dd>
      </div>
    ))}
  </dl>
);
