"use client";
import { useQuery } from "@tanstack/react-query";
import { WandSparkles } from "lucide-react";
import { type FitnessVerdict, fitnessVerdicts } from "@/domains/prerolls/constants";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { StatTile } from "@/ui/patterns/stat-tile";
import { Button } from "@/ui/primitives/button";
import { Panel } from "@/ui/primitives/panel";
import { Skeleton } from "@/ui/primitives/skeleton";
import { findingWords, verdictWords } from "./fitness-words";
import { PanelState } from "./panel-state";
import { useConvert } from "./use-convert";

const tones: Partial<Record<FitnessVerdict, "bad">> = { unfit: "bad" };

/** Which clips the usual clients play as they are, and one click for those they do not. */
export function FitnessPanel() {
  const trpc = useTRPC();
  const query = useQuery(trpc.prerolls.fitnessSummary.queryOptions());
  const { data } = query;
  const { convertAll, isAsking } = useConvert();
  const unfit = data?.verdicts.unfit ?? 0;
  return (
    <Panel
      title="What will play"
      description="A clip that a client cannot play directly makes the film wait, or is skipped."
      actions={
        unfit > 0 ? (
          <Button variant="primary" pending={isAsking} onClick={() => void convertAll("unfit")}>
            <WandSparkles /> Convert {unfit === 1 ? "1 clip" : `${unfit.toLocaleString("en")} clips`}
          </Button>
        ) : null
      }
    >
      {data ? (
        <div className="space-y-4">
          <div className="grid grid-cols-2 gap-3">
            {fitnessVerdicts.map((verdict) => (
              <StatTile
                key={verdict}
                label={verdictWords[verdict].label}
                value={(data.verdicts[verdict] ?? 0).toLocaleString("en")}
                href={`/web/prerolls?fitness=${verdict}`}
                tone={(data.verdicts[verdict] ?? 0) > 0 ? (tones[verdict] ?? "plain") : "plain"}
              />
            ))}
          </div>
          {data.findings.length > 0 ? (
            <ul aria-label="What speaks against clips" className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
              {data.findings.map(({ code, prerollCount }) => (
                <li key={code} className="text-soft">
                  {findingWords[code]}{" "}
                  <span className="numbers text-faint">{prerollCount.toLocaleString("en")}</span>
                </li>
              ))}
            </ul>
          ) : null}
          {data.uninspectedCount > 0 ? (
            <p className="text-faint text-xs" role="status">
              {data.uninspectedCount === 1
                ? "1 clip is still being listened to."
                : `${data.uninspectedCount.toLocaleString("en")} clips are still being listened to.`}
            </p>
          ) : null}
        </div>
      ) : (
        <PanelState query={query}>
          <Skeleton className="h-64" />
        </PanelState>
      )}
    </Panel>
  );
}
