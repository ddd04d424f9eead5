"use client";
import { useCallback, useState } from "react";
import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { Panel } from "@/ui/primitives/panel";
import { Progress } from "@/ui/primitives/progress";
import { useUploadStore, useUploads } from "./upload-context";
import { UploadItemRow } from "./upload-item-row";
import { uploadOrder } from "./upload-order";
import { UploadPanelActions } from "./upload-panel-actions";
import type { UploadItem } from "./upload-queue";
import { uploadHeading, uploadNumbers, uploadProblems } from "./upload-summary";
import { uploadTotals } from "./upload-totals";
import { useExistingClips } from "./use-existing-clips";

/** So many rows at first: what moves and what needs a person stands on top anyway. */
const rowsAtOnce = 60;

/** Every file on its way in: its numbers, its outcome, and what can be done about it. */
export function UploadPanel() {
  const { dispatch } = useUploadStore();
  const { queue, bytesPerSecond } = useUploads();
  const [open, setOpen] = useState(true);
  const [rows, setRows] = useState(rowsAtOnce);
  const takeExisting = useExistingClips();
  const onUseExisting = useCallback(
    (items: readonly UploadItem[]) => void takeExisting(items),
    [takeExisting],
  );
  if (queue.items.length === 0) return null;
  const totals = uploadTotals(queue);
  const heading = uploadHeading(totals, queue.held);
  const ordered = uploadOrder(queue.items);
  const hidden = ordered.length - rows;
  return (
    <Panel
      flush
      tone={totals.busy ? "lit" : "plain"}
      className="mb-8"
      title={heading}
      description={uploadProblems(totals)}
      actions={
        <UploadPanelActions
          items={queue.items}
          totals={totals}
          dispatch={dispatch}
          onUseExisting={onUseExisting}
          open={open}
          onOpenChange={setOpen}
        />
      }
    >
      {queue.held ? (
        <Notice
          tone="warn"
          className="mx-4 mb-4"
          title="Marquee does not answer"
          actions={
            <Button size="sm" onClick={() => dispatch({ type: "connection-back" })}>
              Try now
            </Button>
          }
        >
          Check that it is running and that this computer is connected. The uploads go on by themselves.
        </Notice>
      ) : null}
      {totals.busy ? (
        <Progress
          className="px-5 pb-4"
          label={heading}
          done={totals.sentBytes}
          total={totals.totalBytes}
          text={uploadNumbers(totals, bytesPerSecond)}
        />
      ) : null}
      <p aria-live="polite" className="sr-only">
        {totals.busy ? "" : heading}
      </p>
      {open ? (
        <div className="max-h-[24rem] overflow-y-auto overscroll-contain border-t">
          <ul aria-label="Uploads" className="grid xl:grid-cols-2 [&>li]:border-b">
            {ordered.slice(0, rows).map((item) => (
              <UploadItemRow key={item.id} item={item} dispatch={dispatch} onUseExisting={onUseExisting} />
            ))}
          </ul>
          {hidden > 0 ? (
            <div className="px-4 py-3">
              <Button size="sm" variant="ghost" onClick={() => setRows(rows + 200)}>
                {hidden.toLocaleString("en")} more
              </Button>
            </div>
          ) : null}
        </div>
      ) : null}
    </Panel>
  );
}
