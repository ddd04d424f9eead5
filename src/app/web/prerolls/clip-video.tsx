"use client";
import { TriangleAlert } from "lucide-react";
import { useState } from "react";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { clipName } from "@/lib/clip-name";
import { formatCodec } from "./format-codec";
import { thumbnailUrl } from "./thumbnail-url";

/** The clip itself. Browsers know fewer formats than media servers, so it says when this one cannot play it. */
export function ClipVideo({ clip }: { clip: Preroll }) {
  const [failed, setFailed] = useState(false);
  const poster = thumbnailUrl(clip);
  const container = clip.fileName.split(".").at(-1)?.toUpperCase() ?? "";
  return (
    <div>
      <video
        key={clip.id}
        controls={!failed}
        playsInline
        preload="metadata"
        aria-label={clipName(clip)}
        src={`/prerolls/${clip.id}/video`}
        {...(poster ? { poster } : {})}
        onError={() => setFailed(true)}
        // Sound alone is no error to a browser: it plays on and shows nothing.
        onLoadedMetadata={({ currentTarget }) => setFailed(currentTarget.videoWidth === 0)}
        className="aspect-video w-full rounded-lg bg-film object-contain ring-1 ring-line"
      />
      {failed ? (
        <p role="status" className="mt-2.5 flex items-start gap-2 text-soft text-xs">
          <TriangleAlert aria-hidden className="mt-px size-3.5 shrink-0 text-warn-text" />
          {clip.fileExists
            ? `This browser cannot play ${formatCodec(clip.videoCodec)} in ${container}. Your media server may well.`
            : "The file of this clip is missing on disk."}
        </p>
      ) : null}
    </div>
  );
}
