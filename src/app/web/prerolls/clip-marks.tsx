import { CircleSlash2, TriangleAlert, WandSparkles } from "lucide-react";
import type { ReactNode } from "react";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { verdictWords } from "./upkeep/fitness-words";

const Mark = ({ title, children }: { title?: string; children: ReactNode }) => (
  <span
    title={title}
    className="inline-flex h-5.5 items-center gap-1 rounded-sm bg-black/70 px-1.5 font-medium text-2xs text-white [&_svg]:size-3"
  >
    {children}
  </span>
);

/** What there is to know about a clip at first sight: switched off, being converted, or not fit to play. */
export function ClipMarks({ clip }: { clip: Preroll }) {
  const { verdict, findings } = clip.fitness;
  return (
    <>
      {clip.conversion ? (
        <Mark title="It is being converted">
          <WandSparkles aria-hidden />
          {clip.conversion.status === "running" ? `${Math.round(clip.conversion.progress * 100)} %` : "Waits"}
        </Mark>
      ) : null}
      {verdict === "unfit" && !clip.conversion ? (
        <Mark title={findings.map(({ sentence }) => sentence).join(" ")}>
          <TriangleAlert aria-hidden />
          <span className="sr-only">{verdictWords.unfit.label}</span>
        </Mark>
      ) : null}
      {clip.isEnabled ? null : (
        <Mark>
          <CircleSlash2 aria-hidden /> Off
        </Mark>
      )}
    </>
  );
}
