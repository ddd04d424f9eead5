"use client";
import type { Category } from "@/domains/prerolls/schema/category";
import { ArrangeDialog } from "./arrange-dialog";
import { CategoryDialog } from "./category-dialog";
import { DeleteCategoryDialog } from "./delete-category-dialog";
import type { LibraryPlace } from "./library-places";

/** Which window about a category is open; a category of null is one to be made. */
export type OpenWindow =
  | { kind: "edit"; category: Category | null }
  | { kind: "arrange" | "delete"; category: Category };

export interface CategoryWindowsProps {
  open: OpenWindow | null;
  onClose: () => void;
  onGo: (part: LibraryPlace["part"]) => void;
}

/** The windows in which categories are made, changed, put in order and deleted. */
export function CategoryWindows({ open, onClose, onGo }: CategoryWindowsProps) {
  switch (open?.kind) {
    case "edit":
      return (
        <CategoryDialog
          category={open.category}
          onClose={onClose}
          onSaved={(saved) => {
            onClose();
            if (!open.category) onGo({ category: saved.id, trash: false });
          }}
        />
      );
    case "arrange":
      return <ArrangeDialog category={open.category} onClose={onClose} />;
    case "delete":
      return (
        <DeleteCategoryDialog
          category={open.category}
          onClose={onClose}
          onDeleted={() => onGo({ category: null, trash: false })}
        />
      );
    default:
      return null;
  }
}
