"use client";
import { CalendarSync } from "lucide-react";
import Link from "next/link";
import { useSyncExternalStore } from "react";
import { CopyField } from "@/ui/patterns/copy-field";
import { IconButton } from "@/ui/primitives/icon-button";
import { Popover, PopoverContent, PopoverTrigger } from "@/ui/primitives/popover";

const path = "/schedules/calendar.ics";
const never = () => () => undefined;

/** The address under which phones and calendars find what plays. */
export function SubscribeButton() {
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => "",
  );
  return (
    <Popover>
      <PopoverTrigger asChild>
        <IconButton label="Subscribe to the calendar">
          <CalendarSync />
        </IconButton>
      </PopoverTrigger>
      <PopoverContent
        align="end"
        aria-label="Subscribe to the calendar"
        className="w-96 max-w-[calc(100vw-2rem)] space-y-3 p-4"
      >
        <p className="font-semibold text-sm">In your own calendar</p>
        <p className="text-pretty text-soft text-sm">
          Add this address where your phone or calendar asks for one. A calendar on another machine needs a{" "}
          <Link href="/web/settings/api-keys" className="underline underline-offset-4">
            read key
          </Link>{" "}
          at the end: <code>?api_key=…</code>
        </p>
        <CopyField label="Address" value={`${origin}${path}`} />
      </PopoverContent>
    </Popover>
  );
}
