"use client";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { parseWallSeconds } from "@/lib/wall-seconds";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { Panel } from "@/ui/primitives/panel";
import { Skeleton } from "@/ui/primitives/skeleton";
import { serverFault } from "../shell/server-fault";
import { MinuteAnswer } from "./minute-answer";

/** What plays at any minute, past or future, and why. The minute stands in the address. */
export function AskMinute() {
  const trpc = useTRPC();
  const at = useSearchParams().get("at") ?? "";
  const isMoment = parseWallSeconds(at) !== null;
  const { data, error } = useQuery(trpc.playback.askMinute.queryOptions({ at }, { enabled: isMoment }));
  const ask = (moment: string) => {
    // What else stands in the address, such as the view of the calendar, stays.
    const params = new URLSearchParams(window.location.search);
    if (moment) params.set("at", moment);
    else params.delete("at");
    const text = params.toString();
    window.history.replaceState(null, "", text ? `?${text}` : window.location.pathname);
  };
  return (
    <Panel title="What plays when, and why" description="Ask about any minute, as the schedules stand now.">
      <Field label="The minute" hideLabel>
        <Input
          type="datetime-local"
          value={isMoment ? at.slice(0, 16) : ""}
          onChange={(event) => ask(event.target.value)}
          className="max-w-64"
        />
      </Field>
      <div aria-live="polite">
        {isMoment && data ? <MinuteAnswer answer={data} /> : null}
        {isMoment && error ? (
          <p className="mt-3 text-bad-text text-sm">{serverFault(error).sentence}</p>
        ) : null}
        {isMoment && !data && !error ? <Skeleton className="mt-4 h-16" /> : null}
      </div>
    </Panel>
  );
}
