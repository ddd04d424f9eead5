"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { CircleCheck, CircleHelp, OctagonX, RotateCcw, TriangleAlert, WandSparkles } from "lucide-react";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { Progress } from "@/ui/primitives/progress";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";
import { verdictWords } from "./upkeep/fitness-words";
import { useConvert } from "./upkeep/use-convert";

const icons = {
  fits: <CircleCheck aria-hidden className="size-5 text-ok-text" />,
  doubtful: <TriangleAlert aria-hidden className="size-5 text-warn-text" />,
  unfit: <OctagonX aria-hidden className="size-5 text-bad-text" />,
  unknown: <CircleHelp aria-hidden className="size-5 text-faint" />,
} as const;

/** Whether the clip plays everywhere, why not, and the one click that helps. */
export function ClipFitness({ clip }: { clip: Preroll }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { convert, isAsking } = useConvert();
  const putBack = useMutation(
    trpc.prerolls.restoreOriginal.mutationOptions({
      onSuccess: () => toast.done("The original plays again."),
      onError: (error) => toast.failed(serverFault(error).sentence),
      onSettled: () => queries.invalidateQueries(trpc.prerolls.pathFilter()),
    }),
  );
  const { verdict, findings } = clip.fitness;
  const { conversion, original } = clip;
  return (
    <section aria-label="Whether it plays" className="space-y-3">
      <h3 className="flex items-center gap-2 font-semibold text-base">
        {icons[verdict]} {verdictWords[verdict].label}
      </h3>
      {findings.length > 0 ? (
        <ul className="space-y-1.5 text-pretty text-sm text-soft">
          {findings.map(({ code, sentence }) => (
            <li key={code}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p className="text-sm text-soft">{verdictWords[verdict].hint}.</p>
      )}
      {conversion ? (
        <Progress
          label={conversion.status === "running" ? "Converting" : "Waits to be converted"}
          done={conversion.status === "running" ? conversion.progress : null}
          total={1}
          text={conversion.status === "running" ? `${Math.round(conversion.progress * 100)} %` : "Waits"}
        />
      ) : null}
      <div className="flex flex-wrap gap-2">
        {verdict === "fits" || conversion ? null : (
          <Button pending={isAsking} onClick={() => void convert([clip.id])}>
            <WandSparkles /> Convert
          </Button>
        )}
        {original ? (
          <Button variant="ghost" pending={putBack.isPending} onClick={() => putBack.mutate({ id: clip.id })}>
            <RotateCcw /> Put {original.fileName} back
          </Button>
        ) : null}
      </div>
    </section>
  );
}
