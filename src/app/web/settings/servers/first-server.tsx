import type { MediaServer } from "@/domains/media-servers/schema";
import { UnpluggedScene } from "@/ui/illustrations/unplugged-scene";
import { Panel } from "@/ui/primitives/panel";
import { ServerForm } from "./server-form";

/** Before there is any server: the form itself, and what will come of it. */
export const FirstServer = ({ onSaved }: { onSaved: (saved: MediaServer) => void }) => (
  <Panel tone="lit" className="overflow-hidden">
    <div className="grid gap-x-12 gap-y-8 py-2 lg:grid-cols-[minmax(0,1fr)_minmax(0,16rem)]">
      <div className="min-w-0 max-w-xl">
        <h2 className="voice text-title">Connect Plex</h2>
        <p className="mt-1 mb-6 text-pretty text-soft">
          Marquee notes what Plex plays before the feature today, and can give it back at any time.
        </p>
        <ServerForm server={null} onSaved={onSaved} />
      </div>
      <div aria-hidden className="mx-auto w-full max-w-56 self-start pt-14 text-faint/55 max-lg:hidden">
        <UnpluggedScene />
      </div>
    </div>
  </Panel>
);
