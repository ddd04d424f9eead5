"use client";
import { ChevronRight } from "lucide-react";
import { Collapsible } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";

export interface DisclosureProps {
  title: ReactNode;
  /** Shown beside the title, whether open or not. */
  aside?: ReactNode;
  defaultOpen?: boolean;
  className?: string;
  children: ReactNode;
}

/** Keeps the seldom used out of sight: "Show advanced". */
export const Disclosure = ({ title, aside, defaultOpen = false, className, children }: DisclosureProps) => (
  <Collapsible.Root defaultOpen={defaultOpen} className={className}>
    <Collapsible.Trigger className="group flex min-h-10 w-full items-center gap-2 rounded-md text-left font-medium text-sm text-soft hover:text-ink">
      <ChevronRight
        aria-hidden
        className="size-4 shrink-0 transition-transform duration-150 group-data-[state=open]:rotate-90"
      />
      <span>{title}</span>
      {aside ? <span className="ml-auto font-normal text-faint text-xs">{aside}</span> : null}
    </Collapsible.Trigger>
    <Collapsible.Content
      className={classNames("pt-3 data-[state=open]:animate-in data-[state=open]:fade-in-0")}
    >
      {children}
    </Collapsible.Content>
  </Collapsible.Root>
);
