"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { Dialog } from "@/ui/primitives/dialog";
import { Field } from "@/ui/primitives/field";
import { MultiCombobox } from "@/ui/primitives/multi-combobox";
import { useClipActions } from "./clip-actions-context";

export interface TagDialogProps {
  ids: readonly number[];
  onClose: () => void;
}

/** Tags to put on clips and to take off them. */
export function TagDialog({ ids, onClose }: TagDialogProps) {
  const trpc = useTRPC();
  const { changes } = useClipActions();
  const { data: tags = [] } = useQuery(trpc.prerolls.listTags.queryOptions());
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const options = tags.map(({ tag, prerollCount }) => ({
    value: tag,
    label: tag,
    hint: `${prerollCount.toLocaleString("en")} ${prerollCount === 1 ? "clip" : "clips"}`,
  }));
  const save = async () => {
    const changed = await changes.tag(ids, { add, remove });
    if (changed.length > 0) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="sm"
      title={ids.length === 1 ? "Tag the clip" : `Tag ${ids.length.toLocaleString("en")} clips`}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button
            variant="primary"
            disabled={add.length === 0 && remove.length === 0}
            pending={changes.working !== null}
            onClick={() => void save()}
          >
            Save the tags
          </Button>
        </>
      }
    >
      <div className="space-y-5">
        <Field label="Add">
          <MultiCombobox
            values={add}
            onValuesChange={setAdd}
            options={options}
            allowNew
            searchPlaceholder="Find, or type a new tag"
            emptyText="No tag yet: type one."
          />
        </Field>
        <Field label="Take off" hint="Clips that do not carry them stay as they are.">
          <MultiCombobox
            values={remove}
            onValuesChange={setRemove}
            options={options}
            placeholder="Choose…"
            emptyText="No tag is in use."
          />
        </Field>
      </div>
    </Dialog>
  );
}
