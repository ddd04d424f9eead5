"use client";
import { type ReactNode, useEffect, useState } from "react";
import { classNames } from "@/lib/class-names";
import { ProjectorScene } from "../illustrations/projector-scene";
import { filesFromDrop } from "./files-from-drop";

/** A place of its own among the whole page, such as a folder. */
export interface DropTarget {
  id: string;
  label: string;
}

export interface DropZoneProps {
  /** `targetId` is null when they were let go beside the targets. */
  onFiles: (files: File[], targetId: string | null) => void;
  title: ReactNode;
  hint?: ReactNode;
  targets?: readonly DropTarget[];
  /** Above the targets: "Straight into a folder". */
  targetsTitle?: ReactNode;
  disabled?: boolean;
}

const targetAt = (event: DragEvent): string | null =>
  (event.target instanceof Element &&
    event.target.closest<HTMLElement>("[data-drop-target]")?.dataset.dropTarget) ||
  null;
const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** The whole page takes files, folders too. Beside it always stands a FilePickerButton for the keyboard. */
export function DropZone({
  onFiles,
  title,
  hint,
  targets = [],
  targetsTitle,
  disabled = false,
}: DropZoneProps) {
  const [over, setOver] = useState(false);
  const [target, setTarget] = useState<string | null>(null);
  useEffect(() => {
    if (disabled) return;
    // Every element passed sends an enter and a leave, so only their balance says whether we left.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const allow = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setTarget(targetAt(event));
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer || !carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const targetId = targetAt(event);
      void filesFromDrop(event.dataTransfer).then((files) => files.length > 0 && onFiles(files, targetId));
    };
    const hear = [
      ["dragenter", enter],
      ["dragleave", leave],
      ["dragover", allow],
      ["drop", drop],
    ] as const;
    for (const [name, listener] of hear) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of hear) window.removeEventListener(name, listener);
    };
  }, [disabled, onFiles]);

  if (!over) return null;
  return (
    <div className="fade-in-0 fixed inset-0 z-60 animate-in p-3 backdrop-blur-sm duration-150 sm:p-6">
      <div
        className={classNames(
          "beam flex size-full flex-col items-center justify-center gap-8 rounded-xl border-2 border-dashed bg-canvas/95 transition-colors",
          target === null ? "border-accent shadow-lit" : "border-edge",
        )}
      >
        <div className="max-w-md px-6 text-center text-faint/55">
          <ProjectorScene className={classNames("mx-auto", targets.length > 0 ? "w-48" : "w-64")} />
          <p className="voice mt-4 text-display text-ink">{title}</p>
          {hint ? <p className="mt-2 text-soft">{hint}</p> : null}
        </div>
        {targets.length > 0 ? (
          <div className="w-full max-w-4xl px-6 text-center">
            {targetsTitle ? <p className="mb-3 text-soft">{targetsTitle}</p> : null}
            <ul className="flex max-h-[38dvh] flex-wrap justify-center gap-2.5 overflow-hidden p-1">
              {targets.map(({ id, label }) => (
                <li
                  key={id}
                  data-drop-target={id}
                  className={classNames(
                    "max-w-56 truncate rounded-lg px-5 py-4 font-medium text-sm ring-1 transition-[background-color,box-shadow]",
                    target === id ? "bg-accent text-on-accent ring-accent" : "bg-raised text-ink ring-line",
                  )}
                >
                  {label}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </div>
  );
}
