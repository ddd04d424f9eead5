"use client";
import { Plus } from "lucide-react";
import { CalendarScene } from "@/ui/illustrations/calendar-scene";
import { ProjectorScene } from "@/ui/illustrations/projector-scene";
import { ScreenScene } from "@/ui/illustrations/screen-scene";
import { UnpluggedScene } from "@/ui/illustrations/unplugged-scene";
import { EmptyState } from "@/ui/patterns/empty-state";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { Button } from "@/ui/primitives/button";
import { Panel } from "@/ui/primitives/panel";
import { Shelf, Specimen } from "./specimen";

export const States = () => (
  <Specimen id="states" title="Empty, broken, on its way">
    <div className="grid gap-5 lg:grid-cols-2">
      <Panel>
        <EmptyState
          illustration={<ProjectorScene />}
          title="No clips yet"
          actions={
            <Button variant="primary">
              <Plus /> Add clips
            </Button>
          }
        >
          Drop video files anywhere on this page, or choose them.
        </EmptyState>
      </Panel>
      <Panel>
        <ErrorState
          sentence="The list could not be read. Try again in a moment."
          requestId="req_8c1f2a"
          onRetry={() => undefined}
        />
      </Panel>
      <Panel>
        <EmptyState
          compact
          illustration={<CalendarScene />}
          title="Nothing planned"
          actions={<Button>Plan something</Button>}
        >
          Choose when a category plays.
        </EmptyState>
      </Panel>
      <Panel>
        <EmptyState
          compact
          illustration={<UnpluggedScene />}
          title="No server connected"
          actions={<Button>Connect one</Button>}
        >
          Without one, nothing reaches the screen.
        </EmptyState>
      </Panel>
      <Panel>
        <EmptyState compact illustration={<ScreenScene />} title="Nothing is showing">
          The next one begins on 1 December.
        </EmptyState>
      </Panel>
      <Panel>
        <LoadingState label="Loading" shape="form" count={3} />
      </Panel>
    </div>
    <Shelf label="Cards on their way" className="block">
      <LoadingState label="Loading cards" count={4} />
    </Shelf>
    <Shelf label="Rows on their way" className="block">
      <LoadingState label="Loading rows" shape="rows" count={2} />
    </Shelf>
  </Specimen>
);
