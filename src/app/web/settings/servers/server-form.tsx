"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { PlugZap } from "lucide-react";
import { useForm } from "react-hook-form";
import type { MediaServer } from "@/domains/media-servers/schema";
import { Button } from "@/ui/primitives/button";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { ServerAnswerNotice } from "./server-answer-notice";
import { type ServerFields, serverFields } from "./server-fields";
import { TokenHelp } from "./token-help";
import { useConnectServer } from "./use-connect-server";

export interface ServerFormProps {
  /** The one whose address or token changes; null to connect one. */
  server: MediaServer | null;
  onSaved: (saved: MediaServer) => void;
  onCancel?: () => void;
}

/** Address and token, with a way to try them before they are stored. */
export function ServerForm({ server, onSaved, onCancel }: ServerFormProps) {
  const hasToken = server?.hasCredential ?? false;
  const form = useForm<ServerFields>({
    resolver: zodResolver(serverFields(hasToken)),
    defaultValues: { url: server?.url ?? "", ...(hasToken ? {} : { credential: "" }) },
  });
  const connect = useConnectServer({
    server,
    onSaved,
    onFault: ({ field, sentence }) =>
      form.setError(
        field === "credential" ? "credential" : "url",
        { message: sentence },
        { shouldFocus: true },
      ),
  });
  const { errors } = form.formState;
  const change = { onChange: connect.forget };
  const submit = form.handleSubmit((fields) => connect.save(fields));
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="space-y-5">
      <Field
        label="Address"
        required
        error={errors.url?.message}
        hint={
          server
            ? "The same server at its new address. Connect another server as a new one, so that this one gets its own prerolls back."
            : "As this machine reaches it. Plex listens on port 32400 unless you changed that."
        }
      >
        <Input
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="http://192.168.1.10:32400"
          {...form.register("url", change)}
        />
      </Field>
      <Field
        label="Token"
        required={!hasToken}
        error={errors.credential?.message}
        hint={hasToken ? "Leave it empty to keep the one that is stored." : null}
      >
        <Input
          type="password"
          autoComplete="new-password"
          spellCheck={false}
          {...form.register("credential", {
            ...change,
            setValueAs: (text: string | undefined) => (hasToken && !text?.trim() ? undefined : (text ?? "")),
          })}
        />
      </Field>
      <TokenHelp />
      <div role="status" aria-live="polite">
        {connect.answer ? (
          <ServerAnswerNotice
            answer={connect.answer}
            pending={connect.working === "save"}
            onSaveAnyway={() => void form.handleSubmit((fields) => connect.save(fields, "unseen"))()}
          />
        ) : null}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={connect.working === "save"}>
          {server ? "Save" : "Connect"}
        </Button>
        <Button
          pending={connect.working === "test"}
          onClick={() => void form.handleSubmit((fields) => connect.test(fields))()}
        >
          <PlugZap /> Test
        </Button>
        {onCancel ? (
          <Button variant="ghost" className="ml-auto" onClick={onCancel}>
            Cancel
          </Button>
        ) : null}
      </div>
    </form>
  );
}
