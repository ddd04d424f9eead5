"use client";
import { FileUp } from "lucide-react";
import { useRef, useState } from "react";
import { formatBytes } from "@/lib/format-bytes";
import { ScreenScene } from "@/ui/illustrations/screen-scene";
import { DropZone } from "@/ui/patterns/drop-zone";
import { EmptyState } from "@/ui/patterns/empty-state";
import { FilePickerButton } from "@/ui/patterns/file-picker-button";
import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { Progress } from "@/ui/primitives/progress";
import { sendImport } from "./send-import";

interface Sending {
  file: File;
  sentBytes: number;
}

/** Takes the file that somebody shared. */
export function ChooseFile({ onReceived }: { onReceived: (importId: string) => void }) {
  const [sending, setSending] = useState<Sending | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  const send = async ([file]: File[]) => {
    if (!file || sending) return;
    const controller = new AbortController();
    stop.current = controller;
    setProblem(null);
    setSending({ file, sentBytes: 0 });
    try {
      const id = await sendImport(file, {
        signal: controller.signal,
        onProgress: (sentBytes) => setSending({ file, sentBytes }),
      });
      onReceived(id);
    } catch (error) {
      if (!controller.signal.aborted) {
        setProblem(error instanceof Error ? error.message : "The file could not be sent. Try again.");
      }
    } finally {
      setSending(null);
    }
  };
  if (sending) {
    const isSent = sending.sentBytes >= sending.file.size;
    return (
      <div className="mx-auto max-w-xl space-y-4 py-16">
        <Progress
          label={isSent ? `Looking into ${sending.file.name}` : `Sending ${sending.file.name}`}
          done={isSent ? null : sending.sentBytes}
          total={sending.file.size}
          text={`${formatBytes(sending.sentBytes)} of ${formatBytes(sending.file.size)}`}
        />
        <Button onClick={() => stop.current?.abort()}>Cancel</Button>
      </div>
    );
  }
  return (
    <>
      <DropZone
        onFiles={(files) => void send(files)}
        title="Let go to look inside"
        hint="Nothing is saved yet"
      />
      {problem ? (
        <Notice tone="bad" title="This file cannot be taken" className="mb-6">
          {problem}
        </Notice>
      ) : null}
      <EmptyState
        illustration={<ScreenScene />}
        title="Bring what somebody shared"
        actions={
          <FilePickerButton
            variant="primary"
            multiple={false}
            accept=".nexseq,.nexbundle,.json,.zip"
            onFiles={(files) => void send(files)}
          >
            <FileUp /> Choose a file
          </FilePickerButton>
        }
      >
        A .nexseq, .nexbundle, .json or .zip, from Marquee or from NeXroll. Drop it here. You see what is in
        it before anything is saved.
      </EmptyState>
    </>
  );
}
