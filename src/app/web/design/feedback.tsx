"use client";
import { Clapperboard, Clock, HardDrive } from "lucide-react";
import { StatTile } from "@/ui/patterns/stat-tile";
import { StatusLight } from "@/ui/patterns/status-light";
import { TimeAgo } from "@/ui/patterns/time-ago";
import { Button } from "@/ui/primitives/button";
import { Meter } from "@/ui/primitives/meter";
import { Notice } from "@/ui/primitives/notice";
import { Panel } from "@/ui/primitives/panel";
import { Progress } from "@/ui/primitives/progress";
import { Spinner } from "@/ui/primitives/spinner";
import { toast, toastUndo } from "@/ui/primitives/toast";
import { Shelf, Specimen } from "./specimen";

export const Feedback = () => (
  <Specimen id="feedback" title="How things are">
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      <StatTile label="On the screen" value="First snow" hint="until 23:59" tone="lit" icon={<Clock />} />
      <StatTile label="Clips" value="1,284" hint="12 new this week" icon={<Clapperboard />} href="#media" />
      <StatTile label="Running time" value="6:41:08" hint="in 14 categories" />
      <StatTile label="Space" value="98 %" hint="2 GB left" tone="bad" icon={<HardDrive />} />
    </div>
    <Shelf label="Lights: colour, shape and word">
      <StatusLight tone="ok">Confirmed</StatusLight>
      <StatusLight tone="warn">Slow to answer</StatusLight>
      <StatusLight tone="bad">Does not answer</StatusLight>
      <StatusLight tone="idle">Switched off</StatusLight>
      <StatusLight tone="busy">Checking</StatusLight>
      <TimeAgo at={Date.UTC(2026, 10, 20, 12)} className="text-faint text-xs" />
      <Spinner label="Loading" />
    </Shelf>
    <div className="grid gap-3 lg:grid-cols-2">
      <Notice tone="info" title="A newer version is here">
        It is installed at the next start.
      </Notice>
      <Notice tone="ok">The server took it and read it back.</Notice>
      <Notice
        tone="warn"
        title="The server cannot open 3 files"
        actions={<Button size="sm">Show them</Button>}
      >
        It sees another folder than we do. Add a mapping.
      </Notice>
      <Notice
        tone="bad"
        title="The token is no longer valid"
        actions={<Button size="sm">Sign in again</Button>}
      >
        Nothing is sent until you sign in.
      </Notice>
    </div>
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <Panel title="Work that moves" description="Always with its numbers.">
        <div className="space-y-5">
          <Progress label="Looking through the folder" done={312} total={1284} text="312 of 1,284 files" />
          <Progress label="Finished" done={40} total={40} text="40 of 40 clips" tone="ok" />
          <Progress label="Asking the server" done={null} total={1} />
        </div>
      </Panel>
      <Panel title="How full" description="It warns before it is too late.">
        <div className="space-y-5">
          <Meter label="Clips" value={42} max={120} text="42 GB of 120 GB" />
          <Meter label="Pictures" value={101} max={120} text="101 GB of 120 GB" />
          <Meter label="Disk" value={118} max={120} text="118 GB of 120 GB" />
        </div>
      </Panel>
    </div>
    <Shelf label="Toasts">
      <Button onClick={() => toast.done("Saved.")}>Done</Button>
      <Button onClick={() => toast.failed("The server did not answer.", "It is tried again in 30 seconds.")}>
        Failed
      </Button>
      <Button onClick={() => toast.note("A new clip came in.")}>Note</Button>
      <Button onClick={() => toastUndo({ message: "Moved 3 clips to the bin.", undo: () => undefined })}>
        Undo
      </Button>
    </Shelf>
  </Specimen>
);
