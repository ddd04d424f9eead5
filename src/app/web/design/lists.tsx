"use client";
import { Folder, Server, SlidersHorizontal, Tag } from "lucide-react";
import { useState } from "react";
import { DataList, DataRow } from "@/ui/patterns/data-list";
import { KeyValueList } from "@/ui/patterns/key-value-list";
import { ListToolbar } from "@/ui/patterns/list-toolbar";
import { MediaCard } from "@/ui/patterns/media-card";
import { StatusLight } from "@/ui/patterns/status-light";
import { VirtualGrid } from "@/ui/patterns/virtual-grid";
import { Badge } from "@/ui/primitives/badge";
import { Button } from "@/ui/primitives/button";
import { Chip } from "@/ui/primitives/chip";
import { Panel } from "@/ui/primitives/panel";
import { Switch } from "@/ui/primitives/switch";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/ui/primitives/table";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/ui/primitives/tabs";
import { Specimen } from "./specimen";
import { stills } from "./stills";

const pictures = Object.values(stills);
const many = Array.from({ length: 5000 }, (_, index) => ({
  id: String(index),
  title: `Clip ${index + 1}`,
  thumbnailUrl: pictures[index % pictures.length] ?? null,
  durationSeconds: 8 + ((index * 7) % 50),
}));

const rows = (
  <DataList label="A list">
    <DataRow
      leading={<Server />}
      title="Living room"
      href="#lists"
      meta="10.0.0.4 · read back 2 minutes ago"
      badges={<Badge tone="accent">Main</Badge>}
      trailing={<StatusLight tone="ok">Confirmed</StatusLight>}
    />
    <DataRow
      leading={<Folder />}
      title="Winter"
      onOpen={() => undefined}
      meta="38 clips · 12 minutes"
      trailing="in 9 days"
    />
    <DataRow
      leading={<Folder />}
      title="Switched off"
      muted
      meta="4 clips"
      trailing={<Switch aria-label="Switched off" />}
    />
  </DataList>
);

const table = (
  <Table caption="What happened">
    <TableHead>
      <TableHeader>When</TableHeader>
      <TableHeader>What</TableHeader>
      <TableHeader>Where</TableHeader>
      <TableHeader className="text-right">Took</TableHeader>
    </TableHead>
    <TableBody>
      {["Winter began", "3 clips added", "Server came back", "Christmas won over Winter"].map(
        (what, index) => (
          <TableRow key={what}>
            <TableCell className="whitespace-nowrap text-faint">21 Nov, 21:{10 + index}</TableCell>
            <TableCell className="whitespace-nowrap font-medium">{what}</TableCell>
            <TableCell className="whitespace-nowrap text-soft">Living room</TableCell>
            <TableCell className="text-right text-soft">{120 + index * 31} ms</TableCell>
          </TableRow>
        ),
      )}
    </TableBody>
  </Table>
);

const facts = (
  <Panel>
    <KeyValueList
      items={[
        { label: "Running time", value: "0:14" },
        { label: "Picture", value: "1920 × 1080, 24 frames a second" },
        {
          label: "File",
          value: "/media/clips/winter/First snow.mp4",
          mono: true,
          copy: "/media/clips/winter/First snow.mp4",
        },
      ]}
    />
  </Panel>
);

export function Lists() {
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = many.filter((item) => item.title.toLowerCase().includes(search.toLowerCase())).slice(0, 5000);
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <Specimen id="lists" title="Lists">
      <Tabs defaultValue="rows">
        <TabsList aria-label="Kinds of list">
          <TabsTrigger value="rows" count={3}>
            Rows
          </TabsTrigger>
          <TabsTrigger value="table">Table</TabsTrigger>
          <TabsTrigger value="facts">Facts</TabsTrigger>
          <TabsTrigger value="many" count={5000}>
            Thousands
          </TabsTrigger>
        </TabsList>
        <TabsContent value="rows">{rows}</TabsContent>
        <TabsContent value="table">{table}</TabsContent>
        <TabsContent value="facts">{facts}</TabsContent>
        <TabsContent value="many">
          <ListToolbar
            search={search}
            onSearchChange={setSearch}
            searchLabel="Search clips"
            filters={
              <>
                <Chip icon={<Tag />} pressed onClick={() => undefined}>
                  Winter
                </Chip>
                <Chip pressed={false} onClick={() => undefined}>
                  Unsorted
                </Chip>
              </>
            }
            trailing={
              <Button variant="ghost" size="sm">
                <SlidersHorizontal /> Newest first
              </Button>
            }
            selection={{
              count: chosen.size,
              onClear: () => setChosen(new Set()),
              onSelectAll: () => setChosen(new Set(found.map((item) => item.id))),
              actions: (
                <>
                  <Button size="sm">Put into…</Button>
                  <Button size="sm" variant="quietDanger">
                    Delete
                  </Button>
                </>
              ),
            }}
            className="mb-5"
          />
          <VirtualGrid
            label="Clips"
            items={found}
            getKey={(item) => item.id}
            minItemWidthPx={200}
            renderItem={(item) => (
              <MediaCard
                {...item}
                meta="1080p"
                href="#lists"
                selected={chosen.has(item.id)}
                onSelectedChange={(on) => toggle(item.id, on)}
              />
            )}
          />
        </TabsContent>
      </Tabs>
    </Specimen>
  );
}
