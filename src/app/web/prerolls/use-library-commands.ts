"use client";
import { CheckCheck, FolderPlus, Trash2, Upload, Wrench } from "lucide-react";
import { useCommands } from "../shell/commands";
import { acceptedFiles } from "./accepted-files";

export interface LibraryCommands {
  onFiles: (files: File[]) => void;
  onNewCategory: () => void;
  onSelectAll: () => void;
  onTrash: () => void;
  onUpkeep: () => void;
}

function pickFiles(onFiles: (files: File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = acceptedFiles;
  input.addEventListener("change", () => onFiles([...(input.files ?? [])]));
  input.click();
}

/** What the palette can do on this screen. */
export function useLibraryCommands({
  onFiles,
  onNewCategory,
  onSelectAll,
  onTrash,
  onUpkeep,
}: LibraryCommands): void {
  useCommands([
    {
      id: "prerolls.add",
      label: "Add clips",
      icon: Upload,
      keywords: ["upload", "video"],
      run: () => pickFiles(onFiles),
    },
    {
      id: "prerolls.upkeep",
      label: "Upkeep: files, conversions, duplicates",
      icon: Wrench,
      keywords: ["scan", "rescan", "convert", "folder"],
      run: onUpkeep,
    },
    { id: "prerolls.new-category", label: "New category", icon: FolderPlus, run: onNewCategory },
    { id: "prerolls.choose-all", label: "Choose all clips", icon: CheckCheck, run: onSelectAll },
    { id: "prerolls.trash", label: "Show the trash", icon: Trash2, keywords: ["deleted"], run: onTrash },
  ]);
}
