"use client";
import { useQuery } from "@tanstack/react-query";
import { Upload, Wrench } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useCallback, useMemo, useState } from "react";
import type { PrerollSort } from "@/domains/prerolls/constants";
import type { Category } from "@/domains/prerolls/schema/category";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { DropZone } from "@/ui/patterns/drop-zone";
import { FilePickerButton } from "@/ui/patterns/file-picker-button";
import { PageHeader } from "@/ui/patterns/page-header";
import { Button } from "@/ui/primitives/button";
import { acceptedFiles } from "./accepted-files";
import { CategoryGone } from "./category-gone";
import { CategoryHeading } from "./category-heading";
import { CategoryWindows, type OpenWindow } from "./category-windows";
import { ClipActionsProvider } from "./clip-actions-provider";
import { clipFilter } from "./clip-query";
import { ClipSheet } from "./clip-sheet";
import { LibraryList } from "./library-list";
import { libraryPlaces } from "./library-places";
import { PlaceHeading } from "./place-heading";
import { PlaceList } from "./place-list";
import { UploadPanel } from "./upload-panel";
import { useAddFiles } from "./use-add-files";
import { useClipSelection } from "./use-clip-selection";
import { useClips } from "./use-clips";
import { useLibraryCommands } from "./use-library-commands";
import { useLibraryView } from "./use-library-view";
import { useScrollToTop } from "./use-scroll-to-top";

const noCategory = "none";

/** A category that plays in order is looked at in that order. */
const ownSort = (category: Category | null): PrerollSort =>
  category?.playMode === "playlist" ? "category" : "newest";

/** The library: everything that can play before the feature. */
export function LibraryScreen() {
  const trpc = useTRPC();
  const router = useRouter();
  const { view, change } = useLibraryView();
  const { data: categories } = useQuery(trpc.categories.list.queryOptions());
  const { data: counts } = useQuery(trpc.prerolls.count.queryOptions());
  const clips = useClips(view);
  const selection = useClipSelection(view, clips.slots);
  const [open, setOpen] = useState<OpenWindow | null>(null);
  const listRef = useScrollToTop(JSON.stringify(clipFilter(view)));
  const addFiles = useAddFiles();

  const category = (!view.trash && categories?.find((one) => one.id === view.category)) || null;
  const isGone = !view.trash && typeof view.category === "number" && !category && categories !== undefined;
  const hereId = category?.id ?? null;
  const onFiles = useCallback((files: File[]) => addFiles(files, hereId), [addFiles, hereId]);
  const onDrop = useCallback(
    (files: File[], target: string | null) =>
      addFiles(files, target === null ? hereId : target === noCategory ? null : Number(target)),
    [addFiles, hereId],
  );
  const targets = useMemo(
    () => [
      ...(hereId === null ? [] : [{ id: noCategory, label: "No category" }]),
      ...(categories ?? [])
        .filter((one) => one.id !== hereId && !one.isSystem)
        .map((one) => ({ id: String(one.id), label: one.name })),
    ],
    [categories, hereId],
  );
  const places = libraryPlaces(view, categories ?? [], counts ?? null);
  const newCategory = () => setOpen({ kind: "edit", category: null });
  useLibraryCommands({
    onFiles,
    onNewCategory: newCategory,
    onSelectAll: selection.selectAll,
    onTrash: () => change({ trash: true, category: null, clip: null }),
    onUpkeep: () => router.push("/web/prerolls/upkeep"),
  });

  const at = clips.slots.findIndex((slot) => slot.clip !== null && slot.clip.id === view.clip);
  const step = (by: 1 | -1) => {
    const id = at < 0 ? undefined : clips.slots[at + by]?.clip?.id;
    return id === undefined ? null : () => change({ clip: id }, "replace");
  };

  return (
    <ClipActionsProvider>
      <PageHeader
        title="Prerolls"
        {...(counts ? { count: counts.all } : {})}
        description="Everything that can play before the feature."
        actions={
          <>
            <Button asChild>
              <Link href="/web/prerolls/upkeep">
                <Wrench /> Upkeep
              </Link>
            </Button>
            <FilePickerButton variant="primary" accept={acceptedFiles} onFiles={onFiles}>
              <Upload />
              <span className="max-w-64 truncate">{category ? `Add to ${category.name}` : "Add clips"}</span>
            </FilePickerButton>
          </>
        }
      />
      <UploadPanel />
      <div className="flex flex-col gap-4 lg:flex-row lg:gap-8">
        <PlaceList
          places={places}
          onGo={(place) => change({ ...place.part, clip: null, sort: ownSort(place.category) })}
          onNewCategory={newCategory}
        />
        <section
          ref={listRef}
          aria-label="Clips"
          className="min-w-0 flex-1 scroll-mt-(--bar-height) lg:[--gutter:0px]"
        >
          {category ? (
            <CategoryHeading
              category={category}
              onEdit={() => setOpen({ kind: "edit", category })}
              onArrange={() => setOpen({ kind: "arrange", category })}
              onDelete={() => setOpen({ kind: "delete", category })}
            />
          ) : (
            <PlaceHeading view={view} />
          )}
          {isGone ? (
            <CategoryGone onAllClips={() => change({ category: null, clip: null })} />
          ) : (
            <LibraryList
              view={view}
              change={change}
              clips={clips}
              selection={selection}
              category={category}
              onFiles={onFiles}
            />
          )}
        </section>
      </div>
      <ClipSheet
        id={view.clip}
        onClose={() => change({ clip: null }, "replace")}
        onPrevious={step(-1)}
        onNext={step(1)}
        onGone={selection.drop}
      />
      <CategoryWindows
        open={open}
        onClose={() => setOpen(null)}
        onGo={(part) => change({ ...part, clip: null })}
      />
      <DropZone
        onFiles={onDrop}
        title={category ? `Let go to add to ${category.name}` : "Let go to add"}
        hint="Videos and whole folders, at most 500 MB a clip."
        targets={targets}
        targetsTitle={category ? "Or somewhere else" : "Or straight into a category"}
      />
    </ClipActionsProvider>
  );
}
