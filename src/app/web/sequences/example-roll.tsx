"use client";
import { Dices } from "lucide-react";
import { formatDuration } from "@/lib/format-duration";
import { Filmstrip, type FilmstripFrame } from "@/ui/patterns/filmstrip";
import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { Panel } from "@/ui/primitives/panel";
import { thumbnailUrl } from "../prerolls/thumbnail-url";
import { serverFault } from "../shell/server-fault";
import type { DraftBlock } from "./draft";
import { useRoll } from "./use-roll";

const clips = (count: number) => (count === 1 ? "1 clip" : `${count} clips`);

/** What the sequence would play, drawn anew whenever it changes or somebody wants another roll. */
export function ExampleRoll({ blocks }: { blocks: readonly DraftBlock[] }) {
  const { roll, error, isFetching, isEmpty, reroll } = useRoll(blocks);
  const frames = (roll?.clips ?? []).map(
    (clip, index): FilmstripFrame => ({
      id: `${index}-${clip.id}`,
      title: clip.name,
      thumbnailUrl: thumbnailUrl(clip),
      durationSeconds: clip.durationSeconds,
    }),
  );
  return (
    <Panel
      title="An example roll"
      description={
        roll && frames.length > 0
          ? `${clips(frames.length)}, ${formatDuration(roll.durationSeconds)} in all`
          : "What would play before the feature"
      }
      actions={
        <Button size="sm" onClick={reroll} disabled={isEmpty} pending={isFetching}>
          <Dices /> Roll again
        </Button>
      }
    >
      <div className="space-y-3" aria-busy={isFetching}>
        {error ? <Notice tone="bad">{serverFault(error).sentence}</Notice> : null}
        {frames.length > 0 ? (
          <Filmstrip label="What would play" frames={frames} size="sm" />
        ) : (
          <p className="rounded-lg bg-well px-4 py-8 text-center text-faint text-sm">
            {isEmpty ? "Add a block, and its clips run here." : "Nothing would play yet."}
          </p>
        )}
        {roll?.warnings.length ? (
          <Notice tone="warn">
            <ul className="space-y-1">
              {roll.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Notice>
        ) : null}
      </div>
    </Panel>
  );
}
