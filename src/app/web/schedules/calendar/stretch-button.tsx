"use client";
import type { CSSProperties, ReactNode } from "react";
import { Popover, PopoverContent, PopoverTrigger } from "@/ui/primitives/popover";
import { playFaces } from "./play-face";
import { StretchCard, type StretchCardProps } from "./stretch-card";
import { hoursOf } from "./stretch-words";

export interface StretchButtonProps extends StretchCardProps {
  className: string;
  style?: CSSProperties;
  children: ReactNode;
}

/** A stretch of a calendar: hovering says why it plays, a tap shows all of it. */
export function StretchButton({ calendar, date, stretch, className, style, children }: StretchButtonProps) {
  const label = playFaces(calendar)[stretch.play]?.label ?? "";
  const words = `${label}, ${hoursOf(date, stretch)}`;
  return (
    <Popover>
      <PopoverTrigger asChild>
        <button
          type="button"
          aria-label={words}
          title={`${words}. ${stretch.reason}`}
          className={className}
          style={style}
        >
          {children}
        </button>
      </PopoverTrigger>
      <PopoverContent aria-label={words} className="w-80 p-4">
        <StretchCard calendar={calendar} date={date} stretch={stretch} />
      </PopoverContent>
    </Popover>
  );
}
