"use client";
import { useSearchParams } from "next/navigation";
import { PageHeader } from "@/ui/patterns/page-header";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/ui/primitives/tabs";
import { activityTabs, readTab, writeTab } from "./activity-tab";
import { AuditList } from "./audit-list";
import { HistoryList } from "./history-list";
import { useZone } from "./use-zone";

// Room for the ring around the one that has the focus.
const tabLook = "-mx-1.5 rounded-sm px-1.5";

/** What the servers were told, and who changed what. */
export function ActivityScreen() {
  const tab = readTab(new URLSearchParams(useSearchParams()));
  const zone = useZone();
  const go = (value: string) => {
    const next = activityTabs.find((one) => one === value);
    // A click tells twice, by pressing and by focusing; one step back must be enough.
    if (!next || next === readTab(new URLSearchParams(window.location.search))) return;
    window.history.pushState(null, "", `${window.location.pathname}${writeTab(next)}`);
  };
  return (
    <>
      <PageHeader title="Activity" description="What the servers were told, and who changed what." />
      <Tabs value={tab} onValueChange={go} className="max-w-5xl">
        <TabsList aria-label="Activity" className="-mx-1.5 px-1.5">
          <TabsTrigger value="sent" className={tabLook}>
            What was sent
          </TabsTrigger>
          <TabsTrigger value="people" className={tabLook}>
            Who did what
          </TabsTrigger>
        </TabsList>
        <TabsContent value="sent">
          <HistoryList zone={zone} />
        </TabsContent>
        <TabsContent value="people">
          <AuditList zone={zone} />
        </TabsContent>
      </Tabs>
    </>
  );
}
