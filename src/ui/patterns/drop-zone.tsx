"use client";
import { type ReactNode, useEffect, useState } from "react";
import { ProjectorScene } from "../illustrations/projector-scene";
import { filesFromDrop } from "./files-from-drop";

export interface DropZoneProps {
  onFiles: (files: File[]) => void;
  title: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** The whole page takes files, folders too. Beside it always stands a FilePickerButton for the keyboard. */
export function DropZone({ onFiles, title, hint, disabled = false }: DropZoneProps) {
  const [over, setOver] = useState(false);
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
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer || !carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      void filesFromDrop(event.dataTransfer).then((files) => files.length > 0 && onFiles(files));
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
    <div className="fade-in-0 pointer-events-none fixed inset-0 z-60 animate-in p-3 backdrop-blur-sm duration-150 sm:p-6">
      <div className="beam grid size-full place-items-center rounded-xl border-2 border-accent border-dashed bg-canvas/85 shadow-lit">
        <div className="max-w-md px-6 text-center text-edge">
          <ProjectorScene className="mx-auto w-64" />
          <p className="voice mt-4 text-display text-ink">{title}</p>
          {hint ? <p className="mt-2 text-soft">{hint}</p> : null}
        </div>
      </div>
    </div>
  );
}
