"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { RefreshCw } from "lucide-react";
import { useState } from "react";
import type { Scan } from "@/domains/prerolls/schema/scan";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { TimeAgo } from "@/ui/patterns/time-ago";
import { Button } from "@/ui/primitives/button";
import { Checkbox } from "@/ui/primitives/checkbox";
import { Disclosure } from "@/ui/primitives/disclosure";
import { Notice } from "@/ui/primitives/notice";
import { Panel } from "@/ui/primitives/panel";
import { Progress } from "@/ui/primitives/progress";
import { Skeleton } from "@/ui/primitives/skeleton";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";
import { AutoScanField } from "./auto-scan-field";
import { PanelState } from "./panel-state";

/** Looks through the folders, and says how the last look went. */
export function ScanPanel() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const query = useQuery(trpc.prerolls.getScanStatus.queryOptions());
  const { data, error } = query;
  const [deleteMissing, setDeleteMissing] = useState(false);
  const [dedupe, setDedupe] = useState(false);
  const start = useMutation(
    trpc.prerolls.startScan.mutationOptions({
      onError: (error) => toast.failed(serverFault(error).sentence),
      onSettled: () => queries.invalidateQueries(trpc.prerolls.getScanStatus.pathFilter()),
    }),
  );
  const scan = data?.scan ?? null;
  const isRunning = scan?.status === "running";
  return (
    <Panel
      title="Files on disk"
      description="Moved, changed, missing and new files are noticed. Nothing is deleted unless you ask for it."
      actions={
        <Button
          pending={isRunning || start.isPending}
          onClick={() => start.mutate({ deleteMissing, dedupe })}
        >
          <RefreshCw /> Look now
        </Button>
      }
    >
      <div className="space-y-4">
        {isRunning ? (
          <Progress
            label="Looking through the folders"
            done={scan.totalCount === null ? null : scan.doneCount}
            total={scan.totalCount ?? 1}
            text={
              scan.totalCount === null
                ? "Counting files"
                : `${scan.doneCount.toLocaleString("en")} of ${scan.totalCount.toLocaleString("en")} files`
            }
          />
        ) : null}
        {scan && !isRunning ? <LastScan scan={scan} /> : null}
        <PanelState query={query}>
          <Skeleton className="h-5" />
        </PanelState>
        {data && !scan ? <p className="text-faint text-sm">Not looked at yet.</p> : null}
        <div className="space-y-2">
          <Checkbox
            checked={deleteMissing}
            onCheckedChange={(checked) => setDeleteMissing(checked === true)}
            label="Put clips whose file is gone into the trash"
            hint="Not while a disk looks as if it were away."
          />
          <Checkbox
            checked={dedupe}
            onCheckedChange={(checked) => setDedupe(checked === true)}
            label="Keep only one of identical clips"
          />
        </div>
        {data ? (
          <AutoScanField minutes={data.autoScanMinutes} nextScanAt={data.nextScanAt} />
        ) : error ? null : (
          <Skeleton className="h-22" />
        )}
      </div>
    </Panel>
  );
}

function LastScan({ scan }: { scan: Scan }) {
  const { counts, error, sentence, endedAt } = scan;
  return (
    <div className="space-y-3" aria-live="polite">
      {error ? (
        <Notice tone="bad" title="The last look failed">
          {error}
        </Notice>
      ) : null}
      {counts.isStorageAway ? (
        <Notice tone="warn" title="A disk seems to be away">
          {counts.awayFolders.join(", ")}
        </Notice>
      ) : null}
      <p className="text-sm text-soft">
        {error ? null : sentence}{" "}
        {endedAt ? (
          <span className="text-faint text-xs">
            <TimeAgo at={endedAt} />
          </span>
        ) : null}
      </p>
      {counts.problemCount > 0 ? (
        <Disclosure
          title={
            counts.problemCount === 1
              ? "1 file could not be taken in"
              : `${counts.problemCount.toLocaleString("en")} files could not be taken in`
          }
        >
          <ul className="max-h-72 space-y-2 overflow-y-auto text-sm">
            {counts.problems.map(({ path, reason }) => (
              <li key={path}>
                <span className="block break-all font-medium">{path}</span>
                <span className="text-soft">{reason}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
