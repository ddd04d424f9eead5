"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { PageHeader } from "@/ui/patterns/page-header";
import { QueryState } from "../../shell/query-state";
import { GeneralForm } from "./general-form";

/** The clock that counts, and what happens between schedules. */
export function GeneralScreen() {
  const trpc = useTRPC();
  const settings = useQuery(trpc.operations.getSettings.queryOptions());
  return (
    <>
      <PageHeader title="General" description="The clock that counts, and what happens between schedules." />
      <QueryState queries={[settings]} label="Loading the settings" shape="form" count={3} />
      {settings.data ? <GeneralForm stored={settings.data} /> : null}
    </>
  );
}
