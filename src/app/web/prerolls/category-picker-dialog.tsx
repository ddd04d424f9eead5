"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { Combobox } from "@/ui/primitives/combobox";
import { Dialog } from "@/ui/primitives/dialog";
import { Field } from "@/ui/primitives/field";
import { RadioCards } from "@/ui/primitives/radio-cards";
import { useClipActions } from "./clip-actions-context";
import { useCreateCategory } from "./use-create-category";

export interface CategoryPickerDialogProps {
  ids: readonly number[];
  onClose: () => void;
}

const ways = [
  { value: "add", label: "Add", hint: "They stay in their other categories too." },
  { value: "move", label: "Move", hint: "They leave their main category, and the files go along." },
] as const;

/** Which category, and whether the others are kept. */
export function CategoryPickerDialog({ ids, onClose }: CategoryPickerDialogProps) {
  const trpc = useTRPC();
  const { changes } = useClipActions();
  const createCategory = useCreateCategory();
  const { data: categories = [] } = useQuery(trpc.categories.list.queryOptions());
  const [chosen, setChosen] = useState<{ id: number; name: string } | null>(null);
  const [how, setHow] = useState<"add" | "move">("add");
  const create = async (name: string) => {
    const made = await createCategory(name);
    if (made) setChosen({ id: made.id, name: made.name });
  };
  const save = async () => {
    if (!chosen) return;
    const changed = await changes.categorize(ids, chosen, how);
    if (changed.length > 0) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="sm"
      title={
        ids.length === 1
          ? "Put the clip into a category"
          : `Put ${ids.length.toLocaleString("en")} clips into a category`
      }
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button
            variant="primary"
            disabled={!chosen}
            pending={changes.working !== null}
            onClick={() => void save()}
          >
            {how === "add" ? "Add" : "Move"}
          </Button>
        </>
      }
    >
      <div className="space-y-5">
        <Field label="Category">
          <Combobox
            value={chosen ? String(chosen.id) : undefined}
            onValueChange={(value) => {
              const category = categories.find((one) => String(one.id) === value);
              if (category) setChosen({ id: category.id, name: category.name });
            }}
            options={categories.map((category) => ({
              value: String(category.id),
              label: category.name,
              hint: `${category.prerollCount.toLocaleString("en")} clips`,
            }))}
            placeholder="Choose or make one"
            searchPlaceholder="Find, or type a new name"
            emptyText="No category yet: type a name."
            onCreate={(name) => void create(name)}
          />
        </Field>
        <RadioCards aria-label="How" value={how} onValueChange={setHow} options={ways} columns={1} />
      </div>
    </Dialog>
  );
}
