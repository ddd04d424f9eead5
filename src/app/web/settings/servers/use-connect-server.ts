"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import type { MediaServer, testServerOutput } from "@/domains/media-servers/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { type ServerFault, serverFault } from "../../shell/server-fault";
import type { ServerFields } from "./server-fields";

export type ServerAnswer = z.output<typeof testServerOutput>;

export interface ConnectServer {
  /** What came of the last try; null since something was typed. */
  answer: ServerAnswer | null;
  working: "test" | "save" | null;
  forget: () => void;
  test: (fields: ServerFields) => Promise<void>;
  /** Tries first; `unseen` stores the address of a server that does not answer now. */
  save: (fields: ServerFields, how?: "unseen") => Promise<void>;
}

export interface ConnectServerOptions {
  /** The one whose address or token changes; null for a new one. */
  server: MediaServer | null;
  onSaved: (saved: MediaServer) => void;
  /** A field is at fault. */
  onFault: (fault: ServerFault) => void;
}

/** Tries an address and a token, and stores what was tried. */
export function useConnectServer({ server, onSaved, onFault }: ConnectServerOptions): ConnectServer {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [answer, setAnswer] = useState<ServerAnswer | null>(null);
  const [working, setWorking] = useState<"test" | "save" | null>(null);
  const testing = useMutation(trpc.mediaServers.test.mutationOptions());
  const connecting = useMutation(trpc.mediaServers.connect.mutationOptions());
  const what = (fields: ServerFields) => ({
    kind: "plex" as const,
    ...fields,
    ...(server && { id: server.id }),
  });

  const run = async (how: "test" | "save", work: () => Promise<void>) => {
    if (working) return;
    setWorking(how);
    try {
      await work();
    } catch (error) {
      const fault = serverFault(error);
      if (fault.field === null) setAnswer({ ok: false, problem: fault.sentence, isUnreachable: false });
      else onFault(fault);
    } finally {
      setWorking(null);
    }
  };
  const ask = async (fields: ServerFields) => {
    setAnswer(null);
    const said = await testing.mutateAsync(what(fields));
    setAnswer(said);
    return said.ok;
  };
  return {
    answer,
    working,
    forget: () => setAnswer(null),
    test: (fields) => run("test", async () => void (await ask(fields))),
    save: (fields, how) =>
      run("save", async () => {
        if (how !== "unseen" && !answer?.ok && !(await ask(fields))) return;
        const verify = how === "unseen" ? "attempt" : "required";
        const saved = await connecting.mutateAsync({ ...what(fields), verify });
        onSaved(saved);
        await Promise.all([
          queries.invalidateQueries(trpc.mediaServers.pathFilter()),
          queries.invalidateQueries(trpc.playback.pathFilter()),
        ]);
      }),
  };
}
