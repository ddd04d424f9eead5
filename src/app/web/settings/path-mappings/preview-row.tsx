import { CircleCheck, CornerDownRight, Equal, TriangleAlert } from "lucide-react";
import type { PathPreview } from "./preview-path";
import type { SampleClip } from "./sample-clips";

export interface PreviewRowProps {
  clip: SampleClip;
  preview: PathPreview;
}

/** One clip: where it lies here, and where the servers will look for it. */
export function PreviewRow({ clip, preview }: PreviewRowProps) {
  const { path, mappedLength, mapping, problem } = preview;
  return (
    <li className="px-5 py-3">
      <div className="flex items-center gap-2 text-xs">
        {problem ? (
          <TriangleAlert aria-hidden className="size-4 shrink-0 text-warn-text" />
        ) : mapping === null ? (
          <Equal aria-hidden className="size-4 shrink-0 text-faint" />
        ) : (
          <CircleCheck aria-hidden className="size-4 shrink-0 text-ok-text" />
        )}
        <span className="min-w-0 truncate font-medium text-sm">{clip.displayName ?? clip.fileName}</span>
        <span className="ml-auto shrink-0 text-faint">
          {mapping === null ? "Same path" : `By mapping ${mapping}`}
        </span>
      </div>
      <p className="mt-1.5 break-all font-mono text-faint text-xs leading-5">
        <span className="sr-only">Here: </span>
        {clip.path}
      </p>
      {mapping === null ? null : (
        <p className="flex gap-2 break-all font-mono text-ink text-xs leading-5">
          <CornerDownRight aria-hidden className="mt-0.5 size-3.5 shrink-0 text-faint" />
          <span>
            <span className="sr-only">On the server: </span>
            <span className="text-accent-text">{path.slice(0, mappedLength)}</span>
            {path.slice(mappedLength)}
          </span>
        </p>
      )}
      {problem ? <p className="mt-1.5 text-warn-text text-xs">{problem}</p> : null}
    </li>
  );
}
