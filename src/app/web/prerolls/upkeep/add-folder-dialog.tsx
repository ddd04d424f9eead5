"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FolderSearch } from "lucide-react";
import { useState } from "react";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { Dialog } from "@/ui/primitives/dialog";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { Notice } from "@/ui/primitives/notice";
import { Switch } from "@/ui/primitives/switch";
import { toast } from "@/ui/primitives/toast";
import { CategorySelect } from "../../schedules/category-select";
import { serverFault } from "../../shell/server-fault";
import { FolderPreviewList } from "./folder-preview-list";

/** A folder is looked into first; what will be taken is shown before it is. */
export function AddFolderDialog({ onClose }: { onClose: () => void }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [path, setPath] = useState("");
  const [isRecursive, setIsRecursive] = useState(true);
  const [categoryId, setCategoryId] = useState<number | null>(null);
  const [categoriesFromFolders, setCategoriesFromFolders] = useState(true);
  const [createsCategories, setCreatesCategories] = useState(false);
  const wishes = { path: path.trim(), isRecursive, categoryId, categoriesFromFolders, createsCategories };
  const look = useMutation(trpc.prerolls.addFolder.mutationOptions());
  const add = useMutation(
    trpc.prerolls.addFolder.mutationOptions({
      onSuccess: async ({ preview }) => {
        toast.done(`${preview.path} is part of the library.`, "Its clips are being taken in.");
        await queries.invalidateQueries();
        onClose();
      },
    }),
  );
  // What was looked at is no longer what is asked for.
  const preview =
    JSON.stringify(look.variables) === JSON.stringify({ ...wishes, dryRun: true })
      ? look.data?.preview
      : null;
  const error = add.error ?? look.error;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="lg"
      title="Add a folder"
      description="Its videos stay where they are. Give the path as this machine sees it."
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          {preview ? (
            <Button
              variant="primary"
              pending={add.isPending}
              onClick={() => add.mutate({ ...wishes, dryRun: false })}
            >
              Add the folder
            </Button>
          ) : (
            <Button
              variant="primary"
              pending={look.isPending}
              disabled={wishes.path === ""}
              onClick={() => look.mutate({ ...wishes, dryRun: true })}
            >
              <FolderSearch /> Look into it
            </Button>
          )}
        </>
      }
    >
      <div className="space-y-4">
        <Field label="Path">
          <Input
            value={path}
            placeholder="/media/prerolls"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setPath(event.target.value)}
          />
        </Field>
        <Switch label="Folders inside it too" checked={isRecursive} onCheckedChange={setIsRecursive} />
        <Switch
          label="Folders are categories"
          hint="A folder called like a category puts its clips into it."
          checked={categoriesFromFolders}
          onCheckedChange={setCategoriesFromFolders}
        />
        {categoriesFromFolders ? (
          <Switch
            label="Make the categories that are missing"
            checked={createsCategories}
            onCheckedChange={setCreatesCategories}
          />
        ) : null}
        <Field label="Category for the others">
          <CategorySelect value={categoryId} onValueChange={setCategoryId} noneLabel="None" />
        </Field>
        {error ? <Notice tone="bad">{serverFault(error).sentence}</Notice> : null}
        {preview ? <FolderPreviewList preview={preview} /> : null}
      </div>
    </Dialog>
  );
}
