"use client";
import { EmptyState } from "@/ui/patterns/empty-state";
import { ListToolbar } from "@/ui/patterns/list-toolbar";
import { PageHeader } from "@/ui/patterns/page-header";
import { Button } from "@/ui/primitives/button";
import { Panel } from "@/ui/primitives/panel";
import { DifferenceEntry } from "./difference-entry";
import { differenceGroups } from "./difference-groups";
import { findDifferences } from "./find-differences";
import { GroupNav } from "./group-nav";
import { PrecedencePanel } from "./precedence-panel";
import { useSearchInAddress } from "./use-search-in-address";

/** For people who come from the other program: what is not as they know it. */
export function DifferencesScreen() {
  const [search, setSearch] = useSearchInAddress();
  const groups = findDifferences(differenceGroups, search);
  const count = groups.reduce((sum, group) => sum + group.differences.length, 0);
  return (
    <>
      <PageHeader
        eyebrow="Help"
        title="What Marquee does differently"
        description="You come from NeXroll? Your scripts and most habits go on working. This is what you will notice, and what to do where you relied on the old way."
      />
      <ListToolbar
        search={search}
        onSearchChange={setSearch}
        searchLabel="Search the differences"
        trailing={
          <span aria-live="polite" className="numbers text-faint text-sm">
            {count} {count === 1 ? "difference" : "differences"}
          </span>
        }
      />
      {count === 0 ? (
        <EmptyState
          title="Nothing about that"
          actions={<Button onClick={() => setSearch("")}>Show all differences</Button>}
        >
          Try another word, such as midnight, filler or upload.
        </EmptyState>
      ) : (
        <div className="mt-6 flex flex-col gap-6 xl:flex-row xl:gap-10">
          <GroupNav groups={groups} />
          <div className="min-w-0 max-w-6xl flex-1 space-y-12">
            {groups.map(({ id, title, lead, differences }) => (
              <section key={id} id={id} aria-labelledby={`${id}-group`} className="scroll-mt-36 space-y-4">
                <div>
                  <h2 id={`${id}-group`} className="voice text-title">
                    {title}
                  </h2>
                  <p className="mt-1 text-pretty text-soft">{lead}</p>
                </div>
                {id === "precedence" && search === "" ? <PrecedencePanel /> : null}
                <Panel flush as="div" className="overflow-hidden">
                  <div className="divide-y">
                    {differences.map((difference) => (
                      <DifferenceEntry key={difference.id} difference={difference} />
                    ))}
                  </div>
                </Panel>
              </section>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
