"use client";
import { Tooltip as Radix } from "radix-ui";
import { type ReactNode, useState } from "react";

/** One for the whole app, so that a second tooltip opens at once. */
export const TooltipProvider = ({ children }: { children: ReactNode }) => (
  <Radix.Provider delayDuration={350} skipDelayDuration={200}>
    {children}
  </Radix.Provider>
);

export interface TooltipProps {
  content: ReactNode;
  side?: "top" | "right" | "bottom" | "left";
  /** False takes the tooltip away without changing the tree. */
  enabled?: boolean;
  children: ReactNode;
}

/** A short name for the thing pointed at or focused. Never the only place a fact is told. */
export function Tooltip({ content, side = "top", enabled = true, children }: TooltipProps) {
  const [open, setOpen] = useState(false);
  return (
    <Radix.Root open={enabled && open} onOpenChange={setOpen}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          side={side}
          sideOffset={7}
          collisionPadding={8}
          className="fade-in-0 zoom-in-95 z-60 max-w-72 animate-in rounded-sm bg-ink px-2.5 py-1.5 font-medium text-canvas text-xs shadow-lift duration-100"
        >
          {content}
          <Radix.Arrow className="fill-ink" width={9} height={4} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
