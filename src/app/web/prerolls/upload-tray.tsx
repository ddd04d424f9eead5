"use client";
import { Upload, X } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { IconButton } from "@/ui/primitives/icon-button";
import { Progress } from "@/ui/primitives/progress";
import { useUploadStore, useUploads } from "./upload-context";
import { uploadHeading, uploadNumbers, uploadProblems } from "./upload-summary";
import { uploadTotals } from "./upload-totals";

/** How far the uploads are, on every other page; it leads back to the list of them. */
export function UploadTray() {
  const pathname = usePathname();
  const store = useUploadStore();
  const { queue, bytesPerSecond } = useUploads();
  if (queue.items.length === 0 || pathname === "/web/prerolls") return null;
  const totals = uploadTotals(queue);
  const heading = uploadHeading(totals, queue.held);
  const problems = uploadProblems(totals);
  return (
    <aside
      aria-label="Uploads"
      className="fade-in-0 slide-in-from-bottom-4 fixed bottom-[calc(var(--foot-height)+1rem)] left-4 z-40 w-[min(22rem,calc(100vw-2rem))] animate-in rounded-lg bg-raised p-3.5 shadow-float ring-1 ring-line duration-200 md:left-[calc(var(--rail-width)+1rem)]"
    >
      <div className="flex items-start gap-3">
        <span className="grid size-9 shrink-0 place-items-center rounded-md bg-accent-wash text-accent-text">
          <Upload aria-hidden className="size-4.5" />
        </span>
        <div className="min-w-0 flex-1">
          <Link
            href="/web/prerolls"
            className="block truncate rounded-sm font-medium text-ink text-sm hover:underline"
          >
            {heading}
          </Link>
          <p className="numbers truncate text-faint text-xs">
            {problems ??
              (totals.busy ? uploadNumbers(totals, bytesPerSecond) : "Everything is in the library.")}
          </p>
        </div>
        {totals.busy ? null : (
          <IconButton label="Clear the uploads" size="sm" onClick={() => store.dispatch({ type: "cleared" })}>
            <X />
          </IconButton>
        )}
      </div>
      {totals.busy ? (
        <Progress
          bare
          className="mt-3"
          label={heading}
          done={totals.sentBytes}
          total={totals.totalBytes}
          text={uploadNumbers(totals, bytesPerSecond)}
        />
      ) : null}
    </aside>
  );
}
