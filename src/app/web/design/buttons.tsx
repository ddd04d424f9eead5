"use client";
import { Ellipsis, Pause, Play, Plus, RefreshCw, Trash2 } from "lucide-react";
import { useState } from "react";
import { Badge } from "@/ui/primitives/badge";
import { Button } from "@/ui/primitives/button";
import { Chip } from "@/ui/primitives/chip";
import { IconButton } from "@/ui/primitives/icon-button";
import { Kbd } from "@/ui/primitives/kbd";
import { swatches } from "@/ui/swatches";
import { Shelf, Specimen } from "./specimen";

export function Buttons() {
  const [pressed, setPressed] = useState(true);
  const [tags, setTags] = useState(["winter", "quiet", "4K"]);
  return (
    <Specimen id="buttons" title="Buttons, chips and badges">
      <div className="grid gap-8 lg:grid-cols-2">
        <Shelf label="Variants">
          <Button variant="primary">
            <Plus /> New clip
          </Button>
          <Button>Secondary</Button>
          <Button variant="ghost">Ghost</Button>
          <Button variant="danger">
            <Trash2 /> Delete
          </Button>
          <Button variant="quietDanger">Remove</Button>
          <Button variant="link">A link</Button>
        </Shelf>
        <Shelf label="Sizes, pending, disabled">
          <Button size="sm">Small</Button>
          <Button size="lg" variant="primary">
            <Play /> Large
          </Button>
          <Button variant="primary" pending>
            Saving
          </Button>
          <Button pending>Testing the address</Button>
          <Button disabled>Disabled</Button>
          <Button variant="primary" disabled>
            Disabled
          </Button>
        </Shelf>
        <Shelf label="Icon buttons, with a name on hover">
          <IconButton label="Play">
            <Play />
          </IconButton>
          <IconButton label="Refresh" variant="secondary">
            <RefreshCw />
          </IconButton>
          <IconButton label="More" size="sm">
            <Ellipsis />
          </IconButton>
          <IconButton label="Pause" size="lg" variant="primary">
            <Pause />
          </IconButton>
          <IconButton label="Waiting" pending variant="secondary">
            <Play />
          </IconButton>
        </Shelf>
        <Shelf label="Badges">
          <Badge>H.264</Badge>
          <Badge tone="outline">1080p</Badge>
          <Badge tone="accent">On now</Badge>
          <Badge tone="ok">Ready</Badge>
          <Badge tone="warn">AV1</Badge>
          <Badge tone="bad">Broken</Badge>
          <Badge tone="info">New</Badge>
        </Shelf>
        <Shelf label="Chips: a colour is a dot, so the words stay legible">
          <Chip color={swatches[0].color}>Christmas</Chip>
          <Chip color={swatches[4].color}>Spring</Chip>
          <Chip pressed={pressed} onClick={() => setPressed(!pressed)}>
            A filter
          </Chip>
          <Chip pressed={false} onClick={() => undefined}>
            Another
          </Chip>
          {tags.map((tag) => (
            <Chip key={tag} onRemove={() => setTags(tags.filter((one) => one !== tag))}>
              {tag}
            </Chip>
          ))}
        </Shelf>
        <Shelf label="Keys">
          <Kbd>Ctrl</Kbd>
          <Kbd>K</Kbd>
          <Kbd>?</Kbd>
        </Shelf>
      </div>
    </Specimen>
  );
}
