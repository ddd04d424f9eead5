"use client";
import { Upload } from "lucide-react";
import { DropZone } from "@/ui/patterns/drop-zone";
import { FilePickerButton } from "@/ui/patterns/file-picker-button";
import { UploadRow } from "@/ui/patterns/upload-row";
import { Panel } from "@/ui/primitives/panel";
import { toast } from "@/ui/primitives/toast";
import { Specimen } from "./specimen";
import { stills } from "./stills";

const took = (files: File[]) => toast.note(`${files.length} files taken`);

export const Uploads = () => (
  <Specimen id="uploads" title="Bringing files">
    <DropZone onFiles={took} title="Let go to add them" hint="Files and whole folders." />
    <Panel
      title="5 files"
      description="Drop files anywhere on this page, or choose them."
      flush
      actions={
        <FilePickerButton onFiles={took} variant="primary">
          <Upload /> Choose files
        </FilePickerButton>
      }
    >
      <ul className="divide-y border-t">
        <UploadRow
          name="First snow.mp4"
          state="done"
          sentBytes={24e6}
          totalBytes={24e6}
          thumbnailUrl={stills.snow}
          meta="0:14 · H.264 · 1920 × 1080 · 24 MB"
        />
        <UploadRow
          name="Ember hills.mov"
          state="checking"
          sentBytes={88e6}
          totalBytes={88e6}
          reason="Reading running time and codec"
        />
        <UploadRow
          name="A very long name of a film that somebody once downloaded from somewhere.mkv"
          state="sending"
          sentBytes={143e6}
          totalBytes={412e6}
          onCancel={() => undefined}
        />
        <UploadRow
          name="Neon.mp4"
          state="waiting"
          sentBytes={0}
          totalBytes={12e6}
          onCancel={() => undefined}
        />
        <UploadRow
          name="snow copy.mp4"
          state="duplicate"
          sentBytes={24e6}
          totalBytes={24e6}
          thumbnailUrl={stills.snow}
          reason="The same film as First snow.mp4."
          onCancel={() => undefined}
        />
        <UploadRow
          name="notes.mp4"
          state="failed"
          sentBytes={2e3}
          totalBytes={2e3}
          reason="This is not a video. Choose an MP4, MKV, MOV or WebM file."
          onRetry={() => undefined}
          onCancel={() => undefined}
        />
      </ul>
    </Panel>
  </Specimen>
);
