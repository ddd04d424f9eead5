"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus, Trash2 } from "lucide-react";
import { type FormEvent, useState } from "react";
import { genreMaxLength } from "@/domains/playback/constants";
import type { GenreMapping } from "@/domains/playback/schema/genres";
import { useTRPC, useTRPCClient } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { Field } from "@/ui/primitives/field";
import { IconButton } from "@/ui/primitives/icon-button";
import { Input } from "@/ui/primitives/input";
import { Notice } from "@/ui/primitives/notice";
import { toast, toastUndo } from "@/ui/primitives/toast";
import { CategorySelect } from "../../schedules/category-select";
import { serverFault } from "../../shell/server-fault";

/** The genres that have a category. */
export function GenreMappings() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const { data: mappings, error } = useQuery(trpc.playback.listGenreMappings.queryOptions());
  const [genre, setGenre] = useState("");
  const [categoryId, setCategoryId] = useState<number | null>(null);
  const askAgain = () => queries.invalidateQueries(trpc.playback.pathFilter());
  const set = useMutation(trpc.playback.setGenreMapping.mutationOptions({ onSettled: askAgain }));
  const add = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (categoryId === null || genre.trim() === "") return;
    set.mutate(
      { genre, categoryId },
      {
        onSuccess: ({ mapping, isNew }) => {
          setGenre("");
          setCategoryId(null);
          toast.done(`${mapping.genre} ${isNew ? "brings on" : "now brings on"} ${mapping.category.name}.`);
        },
      },
    );
  };
  const remove = async (mapping: GenreMapping) => {
    try {
      await client.playback.deleteGenreMapping.mutate({ id: mapping.id });
      toastUndo({
        message: `${mapping.genre} has no category any more.`,
        undoneMessage: `${mapping.genre} brings on ${mapping.category.name} again.`,
        undo: async () => {
          await client.playback.setGenreMapping.mutate({
            genre: mapping.genre,
            categoryId: mapping.category.id,
          });
          await askAgain();
        },
      });
    } catch (failure) {
      toast.failed(serverFault(failure).sentence);
    } finally {
      await askAgain();
    }
  };
  return (
    <div className="space-y-4">
      {error ? <Notice tone="bad">{serverFault(error).sentence}</Notice> : null}
      {mappings && mappings.length > 0 ? (
        <ul aria-label="Genres with a category" className="space-y-2">
          {mappings.map((mapping) => (
            <li
              key={mapping.id}
              className="grid items-center gap-3 rounded-lg bg-panel p-3 ring-1 ring-line grid-cols-[minmax(0,1fr)_auto] md:grid-cols-[8rem_minmax(0,1fr)_auto]"
            >
              <span className="truncate font-medium text-sm" title={mapping.genre}>
                {mapping.genre}
              </span>
              <div className="min-w-0 max-md:col-span-full max-md:row-start-2">
                <CategorySelect
                  aria-label={`What ${mapping.genre} brings on`}
                  value={mapping.category.id}
                  onValueChange={(id) => id !== null && set.mutate({ genre: mapping.genre, categoryId: id })}
                />
              </div>
              <IconButton
                label={`Remove ${mapping.genre}`}
                onClick={() => void remove(mapping)}
                className="max-md:col-start-2 max-md:row-start-1"
              >
                <Trash2 />
              </IconButton>
            </li>
          ))}
        </ul>
      ) : null}
      <form
        onSubmit={add}
        className="grid items-end gap-3 md:grid-cols-[8rem_minmax(0,1fr)_auto]"
        aria-label="Add a genre"
      >
        <Field label="Genre">
          <Input
            value={genre}
            maxLength={genreMaxLength}
            placeholder="Horror"
            onChange={(event) => setGenre(event.target.value)}
          />
        </Field>
        <Field label="Category">
          <CategorySelect value={categoryId} onValueChange={setCategoryId} />
        </Field>
        <Button type="submit" pending={set.isPending} disabled={categoryId === null || genre.trim() === ""}>
          <Plus /> Add
        </Button>
      </form>
      {set.error ? <Notice tone="bad">{serverFault(set.error).sentence}</Notice> : null}
    </div>
  );
}
