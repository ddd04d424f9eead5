"use client";
import { useState } from "react";
import type { MatchKind } from "@/domains/sequences/constants";
import type { ImportClip } from "@/domains/sequences/schema/share";
import { formatBytes } from "@/lib/format-bytes";
import { Button } from "@/ui/primitives/button";
import { Disclosure } from "@/ui/primitives/disclosure";
import { Select } from "@/ui/primitives/select";
import { ClipPickerDialog } from "../clip-picker-dialog";
import { type ClipChoice, clipWay } from "./choices";
import type { ChoicesProps } from "./sequence-previews";

const howMatched = {
  content: "The same file",
  "category-and-name": "The same name and category",
  name: "The only clip of that name",
  "community-id": "The same community clip",
} as const satisfies Record<MatchKind, string>;

/** A library of its own is long: what is settled stands folded. */
export function ClipChoices({ preview, choices, onChange }: ChoicesProps) {
  const settled = preview.clips.filter(({ state }) => state === "matched");
  const open = preview.clips.filter(({ state }) => state !== "matched");
  if (preview.clips.length === 0) return null;
  const choose = (key: string, choice: ClipChoice) =>
    onChange({ ...choices, clips: { ...choices.clips, [key]: choice } });
  return (
    <section aria-labelledby="import-clips" className="space-y-3">
      <h2 id="import-clips" className="voice text-title">
        Clips
      </h2>
      <ul className="space-y-2">
        {open.map((clip) => (
          <OpenClip
            key={clip.key}
            clip={clip}
            way={clipWay(clip, choices)}
            chosen={choices.clips[clip.key]}
            onChoose={(choice) => choose(clip.key, choice)}
          />
        ))}
      </ul>
      {settled.length > 0 ? (
        <Disclosure
          title={settled.length === 1 ? "1 clip is here already" : `${settled.length} clips are here already`}
        >
          <ul className="max-h-96 space-y-1 overflow-y-auto text-sm">
            {settled.map(({ key, name, match }) => (
              <li key={key} className="flex flex-wrap gap-x-3">
                <span className="font-medium">{name}</span>
                <span className="text-faint">{match ? `${howMatched[match.how]}: ${match.name}` : ""}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </section>
  );
}

interface OpenClipProps {
  clip: ImportClip;
  way: string;
  chosen: ClipChoice | undefined;
  onChoose: (choice: ClipChoice) => void;
}

function OpenClip({ clip, way, chosen, onChoose }: OpenClipProps) {
  const [isPicking, setIsPicking] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const mapped = chosen?.how === "map" ? chosen.id : null;
  const options = [
    ...(clip.state === "bundled" && clip.bundled
      ? [{ value: "bundle", label: `Take the video (${formatBytes(clip.bundled.sizeBytes)})` }]
      : []),
    ...clip.suggestions.map(({ id, name }) => ({ value: `map-${id}`, label: `Use ${name}` })),
    ...(mapped !== null && picked !== null && !clip.suggestions.some(({ id }) => id === mapped)
      ? [{ value: `map-${mapped}`, label: `Use ${picked}` }]
      : []),
    { value: "leave", label: "Leave it out" },
  ];
  return (
    <li className="grid items-center gap-3 rounded-lg bg-panel p-4 ring-1 ring-line md:grid-cols-[minmax(0,1fr)_16rem_auto]">
      <div className="min-w-0">
        <p className="truncate font-medium text-sm">{clip.name}</p>
        {clip.sentence ? <p className="text-faint text-xs">{clip.sentence}</p> : null}
      </div>
      <Select
        aria-label={`What to do about ${clip.name}`}
        value={mapped !== null ? `map-${mapped}` : way}
        onValueChange={(next) => {
          if (next === "bundle" || next === "leave") onChoose({ how: next });
          else onChoose({ how: "map", id: Number(next.slice(4)) });
        }}
        options={options}
      />
      <Button size="sm" onClick={() => setIsPicking(true)}>
        Use another clip
      </Button>
      {isPicking ? (
        <ClipPickerDialog
          onClose={() => setIsPicking(false)}
          onPick={([first]) => {
            setIsPicking(false);
            if (!first) return;
            setPicked(first.name);
            onChoose({ how: "map", id: first.id });
          }}
        />
      ) : null}
    </li>
  );
}
