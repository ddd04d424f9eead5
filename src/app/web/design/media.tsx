"use client";
import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { Filmstrip } from "@/ui/patterns/filmstrip";
import { MediaCard } from "@/ui/patterns/media-card";
import { Stage } from "@/ui/patterns/stage";
import { StatusLight } from "@/ui/patterns/status-light";
import { Badge } from "@/ui/primitives/badge";
import { Button } from "@/ui/primitives/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/ui/primitives/dropdown-menu";
import { IconButton } from "@/ui/primitives/icon-button";
import { Shelf, Specimen } from "./specimen";
import { stills } from "./stills";

const clips = [
  { id: "1", title: "First snow", thumbnailUrl: stills.snow, durationSeconds: 14, meta: "1080p · 24 MB" },
  {
    id: "2",
    title: "Ember hills",
    thumbnailUrl: stills.ember,
    durationSeconds: 21,
    meta: "4K · 88 MB",
    lit: true,
  },
  {
    id: "3",
    title: "Neon, after rain, a name too long for the room it has",
    thumbnailUrl: stills.city,
    durationSeconds: 9,
    meta: "1080p · 12 MB",
  },
  {
    id: "4",
    title: "Into the woods",
    thumbnailUrl: stills.forest,
    durationSeconds: 32,
    meta: "720p · 19 MB",
  },
  {
    id: "5",
    title: "Old ring",
    thumbnailUrl: stills.space,
    durationSeconds: 75,
    problem: "No player takes this codec. Convert it to H.264.",
  },
  { id: "6", title: "Without a picture", durationSeconds: null, meta: "Not looked at yet" },
] as const;

const CardMenu = ({ title }: { title: string }) => (
  <DropdownMenu>
    <DropdownMenuTrigger asChild>
      <IconButton label={`More for ${title}`} size="sm">
        <Ellipsis />
      </IconButton>
    </DropdownMenuTrigger>
    <DropdownMenuContent align="end">
      <DropdownMenuItem>
        <Pencil /> Rename
      </DropdownMenuItem>
      <DropdownMenuSeparator />
      <DropdownMenuItem tone="danger">
        <Trash2 /> Delete
      </DropdownMenuItem>
    </DropdownMenuContent>
  </DropdownMenu>
);

export function Media() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(["4"]));
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <Specimen id="media" title="Pictures first">
      <Stage
        imageUrl={stills.snow}
        eyebrow="On the screen"
        title="First snow"
        aside={<StatusLight tone="ok">Confirmed by 2 servers</StatusLight>}
        actions={
          <>
            <Button variant="primary">Play it</Button>
            <Button>Why this?</Button>
          </>
        }
      >
        Until 26 December, 23:59, because Christmas comes before Winter.
      </Stage>
      <Filmstrip
        label="A strip that plays in order"
        frames={[
          { id: "a", title: "Curtain", thumbnailUrl: stills.curtain, durationSeconds: 8 },
          { id: "b", title: "First snow", thumbnailUrl: stills.snow, durationSeconds: 14, lit: true },
          { id: "c", title: "From Winter", thumbnailUrl: stills.forest, durationSeconds: 32, randomOf: 12 },
          { id: "d", title: "Old ring", thumbnailUrl: stills.space, durationSeconds: 75 },
          { id: "e", title: "Ember hills", thumbnailUrl: stills.ember, durationSeconds: 21 },
          { id: "f", title: "Neon", durationSeconds: 9 },
        ]}
      />
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,14rem),1fr))] gap-x-4 gap-y-6">
        {clips.map((clip) => (
          <MediaCard
            key={clip.id}
            {...clip}
            href="#media"
            badges={
              "lit" in clip ? (
                <Badge tone="accent" className="bg-black/70 text-lamp">
                  On now
                </Badge>
              ) : undefined
            }
            actions={<CardMenu title={clip.title} />}
            selected={chosen.has(clip.id)}
            onSelectedChange={(on) => toggle(clip.id, on)}
          />
        ))}
      </div>
      <Shelf label="One of these, small">
        <Filmstrip
          label="A strip of which one is picked"
          join="one-of"
          size="sm"
          frames={[
            { id: "a", title: "Neon", thumbnailUrl: stills.city, durationSeconds: 9 },
            { id: "b", title: "Woods", thumbnailUrl: stills.forest, durationSeconds: 32 },
            { id: "c", title: "Curtain", thumbnailUrl: stills.curtain, durationSeconds: 8 },
          ]}
        />
      </Shelf>
      <Stage lit={false} eyebrow="Dark" title="Nothing is showing">
        The next one begins on 1 December.
      </Stage>
    </Specimen>
  );
}
