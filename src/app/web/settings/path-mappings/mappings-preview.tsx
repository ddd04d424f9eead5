import Link from "next/link";
import type { MediaServer, PathMapping } from "@/domains/media-servers/schema";
import { Panel } from "@/ui/primitives/panel";
import { previewPath } from "./preview-path";
import { PreviewRow } from "./preview-row";
import type { SampleClip } from "./sample-clips";

export interface MappingsPreviewProps {
  clips: readonly SampleClip[];
  mappings: readonly PathMapping[];
  servers: readonly MediaServer[];
}

const linkLook =
  "text-accent-text underline decoration-accent-line underline-offset-4 hover:decoration-current";

/** What the mappings make of real clips, while they are being typed. */
export function MappingsPreview({ clips, mappings, servers }: MappingsPreviewProps) {
  const rows = clips.map((clip) => ({ clip, preview: previewPath(clip.path, mappings, servers) }));
  const troubled = rows.filter(({ preview }) => preview.problem !== null).length;
  return (
    <Panel
      flush
      title="On your clips"
      description={
        servers.length === 0
          ? "Once a server is connected, each path is checked against the system it runs on."
          : "What the servers will be told, as you type."
      }
    >
      <p aria-live="polite" className="sr-only">
        {troubled === 0 ? "" : `${troubled} of ${rows.length} of these clips cannot be opened by a server.`}
      </p>
      {rows.length === 0 ? (
        <p className="px-5 pb-5 text-sm text-soft">
          No clip yet to try it on.{" "}
          <Link href="/web/prerolls" className={linkLook}>
            Add the first ones
          </Link>
          .
        </p>
      ) : (
        <ul aria-label="Clips and their paths" className="divide-y border-t">
          {rows.map(({ clip, preview }) => (
            <PreviewRow key={clip.id} clip={clip} preview={preview} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
