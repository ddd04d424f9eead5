import type { FolderPreview } from "@/domains/prerolls/schema/library-folder";
import { formatBytes } from "@/lib/format-bytes";
import { Badge } from "@/ui/primitives/badge";
import { Notice } from "@/ui/primitives/notice";

const videos = (count: number) => (count === 1 ? "1 video" : `${count.toLocaleString("en")} videos`);

/** What was found in a folder. */
export const FolderPreviewList = ({ preview }: { preview: FolderPreview }) => (
  <section
    aria-label="What was found"
    className="space-y-3 rounded-lg bg-well p-4 ring-1 ring-line"
    aria-live="polite"
  >
    <p className="font-medium text-sm">
      {videos(preview.newCount)} to take in, {formatBytes(preview.totalBytes)}
      {preview.knownCount > 0 ? `; ${videos(preview.knownCount)} known already` : ""}
    </p>
    {preview.byCategory.length > 0 ? (
      <ul className="flex flex-wrap gap-2">
        {preview.byCategory.map(({ name, count, isNew }) => (
          <li key={name ?? ""}>
            <Badge tone={isNew ? "accent" : "outline"}>
              {name ?? "No category"} {count.toLocaleString("en")}
              {isNew ? ", new" : ""}
            </Badge>
          </li>
        ))}
      </ul>
    ) : null}
    {preview.samples.length > 0 ? (
      <ul className="max-h-48 space-y-1 overflow-y-auto text-faint text-xs">
        {preview.samples.map(({ path }) => (
          <li key={path} className="break-all">
            {path}
          </li>
        ))}
      </ul>
    ) : null}
    {preview.problems.length > 0 ? (
      <Notice tone="warn" title="Some of it cannot be read">
        {preview.problems.map(({ path, reason }) => `${path}: ${reason}`).join(" ")}
      </Notice>
    ) : null}
  </section>
);
