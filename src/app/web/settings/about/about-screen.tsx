"use client";
import { useQuery } from "@tanstack/react-query";
import { BookOpen, BookOpenText, Braces, RotateCw } from "lucide-react";
import Link from "next/link";
import { useLiveStatus } from "@/transport/trpc/live-updates";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { KeyValueList } from "@/ui/patterns/key-value-list";
import { PageHeader } from "@/ui/patterns/page-header";
import { StatusLight } from "@/ui/patterns/status-light";
import { Button } from "@/ui/primitives/button";
import { Panel } from "@/ui/primitives/panel";
import { Skeleton } from "@/ui/primitives/skeleton";
import { serverFault } from "../../shell/server-fault";

const lines = {
  connecting: ["busy", "Connecting"],
  live: ["ok", "Open: changes show by themselves"],
  lost: ["bad", "Lost: it is being opened again"],
} as const;

const wait = <Skeleton className="h-4 w-28" />;

/** What runs here, how it is, and where to read on. */
export function AboutScreen() {
  const trpc = useTRPC();
  const live = useLiveStatus();
  const health = useQuery(trpc.operations.health.queryOptions(undefined, { staleTime: 0 }));
  const { data, error } = health;
  const database = error ? (
    <StatusLight tone="bad">{serverFault(error).sentence}</StatusLight>
  ) : data ? (
    <StatusLight tone={data.databaseAnswers ? "ok" : "bad"}>
      {data.databaseAnswers ? "Answers" : "Does not answer: look into Marquee’s log"}
    </StatusLight>
  ) : (
    wait
  );
  const [tone, words] = lines[live];
  return (
    <>
      <PageHeader title="About" description="What runs here, how it is, and where to read on." />
      <div className="space-y-5">
        <Panel
          title="This installation"
          actions={
            <Button size="sm" pending={health.isFetching} onClick={() => void health.refetch()}>
              <RotateCw /> Check again
            </Button>
          }
        >
          <KeyValueList
            items={[
              data
                ? { label: "Version", value: data.version, copy: data.version }
                : { label: "Version", value: error ? "Not known" : wait },
              { label: "Database", value: database },
              { label: "Live updates", value: <StatusLight tone={tone}>{words}</StatusLight> },
              { label: "Licence", value: "MIT: use it, change it, pass it on" },
            ]}
          />
        </Panel>
        <Panel
          title="Coming from NeXroll"
          description="Who plays when several could, when a day ends, what filler does: what is not as you know it."
        >
          <Button asChild>
            <Link href="/web/help/differences">
              <BookOpenText /> What Marquee does differently
            </Link>
          </Button>
        </Panel>
        <Panel
          title="For scripts and other programs"
          description="Everything the console can do is open to programs as well, with a key."
        >
          <div className="flex flex-wrap gap-2">
            <Button asChild>
              <a href="/api/docs">
                <BookOpen /> API reference
              </a>
            </Button>
            <Button asChild variant="ghost">
              <a href="/openapi.json">
                <Braces /> OpenAPI document
              </a>
            </Button>
          </div>
        </Panel>
      </div>
    </>
  );
}
