"use client";
import { Play } from "lucide-react";
import { useState } from "react";
import type { Tonight } from "@/domains/playback/schema";
import { classNames } from "@/lib/class-names";
import { Filmstrip } from "@/ui/patterns/filmstrip";
import { TimeAgo } from "@/ui/patterns/time-ago";
import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { thumbnailUrl } from "../prerolls/thumbnail-url";
import { Bulbs } from "./bulbs";
import { clipFrames, framesMax } from "./clip-frames";
import { explainTonight } from "./explain-tonight";
import { GenreBanner } from "./genre-banner";
import { OverrideBanner } from "./override-banner";
import { PreviewDialog } from "./preview-dialog";
import { programmeTitle } from "./programme-title";
import { runningTime } from "./running-time";
import { StagePicture } from "./stage-picture";
import { useReel } from "./use-reel";
import { WaitingList } from "./waiting-list";

/** So many pictures take turns behind the words. */
const reelMax = 8;

/** The sign: what plays now, why, until when, and the clips themselves. Dark in either theme, as a cinema is. */
export function Stage({ tonight }: { tonight: Tonight }) {
  const [isPreviewing, setPreviewing] = useState(false);
  const { clips, playMode, problem, until, override, genre, losers } = tonight;
  const { eyebrow, title, isLit } = programmeTitle(tonight);
  const { headline, reason, next } = explainTonight(tonight, tonight.upcoming[0]);
  const reel = clips.slice(0, reelMax);
  const index = useReel(reel.length);
  const hidden = clips.length - framesMax;
  return (
    <section
      aria-label="On the screen now"
      data-theme="dark"
      className="relative isolate rounded-xl bg-[linear-gradient(160deg,oklch(0.3_0.085_30),oklch(0.19_0.05_30))] p-4 text-ink shadow-float ring-1 ring-line sm:p-5"
    >
      <Bulbs lit={isLit} />
      <div
        className={classNames(
          "relative overflow-hidden rounded-lg bg-film ring-1 ring-black/60",
          isLit && "shadow-[inset_0_0_90px_-30px_var(--accent-line)]",
        )}
      >
        <div className="relative">
          <StagePicture pictures={reel.map(thumbnailUrl)} index={index} />
          <div
            className={classNames(
              "relative max-w-xl px-5 pb-7 sm:px-8 lg:px-10 xl:max-w-[min(38rem,53%)] xl:py-14 xl:pr-0",
              reel.length > 0 ? "pt-52" : "pt-10",
            )}
          >
            <p
              className={classNames(
                "font-semibold text-2xs uppercase tracking-[0.28em]",
                isLit ? "text-lamp" : "text-soft",
              )}
            >
              {eyebrow}
            </p>
            <h2 className="voice mt-3 text-[clamp(2.5rem,1.6rem+3.6vw,4.5rem)] leading-[0.98] [text-shadow:0_2px_30px_#000]">
              {title}
            </h2>
            <p className="mt-5 text-base text-ink [text-shadow:0_1px_12px_#000]">
              {headline}{" "}
              {until ? (
                <span className="text-soft">
                  (<TimeAgo at={until} />)
                </span>
              ) : null}
            </p>
            <p className="mt-1 text-pretty text-soft [text-shadow:0_1px_12px_#000]">
              {reason} {next}
            </p>
            {losers.length > 0 ? <WaitingList losers={losers} /> : null}
            {clips.length > 0 ? (
              <Button variant="primary" size="lg" className="mt-6" onClick={() => setPreviewing(true)}>
                <Play fill="currentColor" /> Watch it here
              </Button>
            ) : null}
          </div>
        </div>
        {override ? <OverrideBanner override={override} nowWall={tonight.atWall} /> : null}
        {genre && tonight.outcome === "genre" ? <GenreBanner genre={genre} /> : null}
        {problem ? (
          <Notice tone="warn" className="mx-5 mb-5 sm:mx-8 lg:mx-10">
            {problem}
          </Notice>
        ) : null}
        {clips.length > 0 ? (
          <>
            <Filmstrip
              label="The clips that play before the feature"
              frames={clipFrames(clips, index)}
              join={playMode === "playlist" ? "all" : "one-of"}
              className="rounded-none ring-0"
            />
            <p className="numbers px-5 pt-1 pb-4 text-soft text-xs sm:px-8 lg:px-10">
              {runningTime(clips, playMode)}
              {hidden > 0 ? `; the first ${framesMax} are shown` : ""}.
            </p>
          </>
        ) : null}
      </div>
      <PreviewDialog open={isPreviewing} onOpenChange={setPreviewing} clips={clips} playMode={playMode} />
    </section>
  );
}
