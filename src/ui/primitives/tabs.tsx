"use client";
import { Tabs as Radix } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/lib/class-names";

export const Tabs = Radix.Root;

/** A row of tabs that scrolls sideways on a narrow screen. */
export const TabsList = ({ className, ...rest }: ComponentProps<typeof Radix.List>) => (
  <Radix.List
    className={classNames("no-scrollbar flex gap-5 overflow-x-auto border-b", className)}
    {...rest}
  />
);

export interface TabsTriggerProps extends ComponentProps<typeof Radix.Trigger> {
  count?: number;
  children: ReactNode;
}

export const TabsTrigger = ({ className, count, children, ...rest }: TabsTriggerProps) => (
  <Radix.Trigger
    className={classNames(
      "-mb-px relative inline-flex h-11 shrink-0 items-center gap-2 font-medium text-faint text-sm transition-colors hover:text-ink data-[state=active]:text-ink",
      "after:absolute after:inset-x-0 after:bottom-0 after:h-0.5 after:origin-left after:scale-x-0 after:rounded-full after:bg-accent after:transition-transform after:duration-200 data-[state=active]:after:scale-x-100",
      "focus-visible:outline-offset-[-3px] [&_svg]:size-4",
      className,
    )}
    {...rest}
  >
    {children}
    {count === undefined ? null : (
      <span className="numbers rounded-full bg-hover px-1.5 text-2xs text-soft">{count}</span>
    )}
  </Radix.Trigger>
);

export const TabsContent = ({ className, ...rest }: ComponentProps<typeof Radix.Content>) => (
  <Radix.Content className={classNames("pt-6", className)} {...rest} />
);
