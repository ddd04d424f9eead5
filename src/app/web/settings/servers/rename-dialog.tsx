"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { type MediaServer, updateServerInput } from "@/domains/media-servers/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { Dialog } from "@/ui/primitives/dialog";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";

const nameFields = updateServerInput.pick({ name: true }).required();

/** What a server is called here; on the server nothing changes. */
export function RenameDialog({ server, onClose }: { server: MediaServer; onClose: () => void }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const update = useMutation(trpc.mediaServers.update.mutationOptions());
  const form = useForm({ resolver: zodResolver(nameFields), defaultValues: { name: server.name } });
  const { errors, isSubmitting } = form.formState;
  const save = form.handleSubmit(async ({ name }) => {
    try {
      await update.mutateAsync({ id: server.id, name });
    } catch (error) {
      return form.setError("name", { message: serverFault(error).sentence });
    }
    toast.done(`It is called ${name} now.`);
    onClose();
    await Promise.all([
      queries.invalidateQueries(trpc.mediaServers.pathFilter()),
      queries.invalidateQueries(trpc.playback.pathFilter()),
    ]);
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="sm"
      title={`Rename ${server.name}`}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form="rename-server" variant="primary" pending={isSubmitting}>
            Rename
          </Button>
        </>
      }
    >
      <form
        id="rename-server"
        noValidate
        onSubmit={(event) => (isSubmitting ? event.preventDefault() : void save(event))}
      >
        <Field
          label="Name"
          required
          hint="Only here: on the server nothing changes."
          error={errors.name?.message}
        >
          <Input autoComplete="off" onFocus={(event) => event.target.select()} {...form.register("name")} />
        </Field>
      </form>
    </Dialog>
  );
}
