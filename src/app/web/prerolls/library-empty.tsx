"use client";
import { ProjectorScene } from "@/ui/illustrations/projector-scene";
import { ScreenScene } from "@/ui/illustrations/screen-scene";
import { EmptyState } from "@/ui/patterns/empty-state";
import { FilePickerButton } from "@/ui/patterns/file-picker-button";
import { Button } from "@/ui/primitives/button";
import { acceptedFiles } from "./accepted-files";
import { isNarrowed, type LibraryView } from "./library-view";

export interface LibraryEmptyProps {
  view: LibraryView;
  categoryName: string | null;
  onFiles: (files: File[]) => void;
  onClearFilters: () => void;
}

/** Nothing to show: why, and what to do next. */
export function LibraryEmpty({ view, categoryName, onFiles, onClearFilters }: LibraryEmptyProps) {
  if (isNarrowed(view)) {
    return (
      <EmptyState
        illustration={<ScreenScene />}
        title="No clip fits"
        actions={<Button onClick={onClearFilters}>Clear search and tags</Button>}
      >
        Look for a part of the name, the file or a tag; commas stand between words that must all be there.
      </EmptyState>
    );
  }
  if (view.trash) {
    return (
      <EmptyState illustration={<ScreenScene />} title="The trash is empty">
        What you delete comes here first, so that you can bring it back.
      </EmptyState>
    );
  }
  if (view.category === "uncategorized") {
    return (
      <EmptyState illustration={<ScreenScene />} title="Every clip has a category">
        Clips that belong to none would be here.
      </EmptyState>
    );
  }
  const add = (
    <FilePickerButton variant="primary" size="lg" accept={acceptedFiles} onFiles={onFiles}>
      Choose videos
    </FilePickerButton>
  );
  return categoryName === null ? (
    <EmptyState illustration={<ProjectorScene />} title="Your first reel" actions={add}>
      Drop videos or whole folders anywhere on this page: cinema intros, policy trailers, holiday bumpers.
      Short clips of 10 to 30 seconds do best.
    </EmptyState>
  ) : (
    <EmptyState illustration={<ProjectorScene />} title={`Nothing in ${categoryName} yet`} actions={add}>
      Drop videos here and they go straight into {categoryName}. Or choose clips elsewhere and put them in.
    </EmptyState>
  );
}
