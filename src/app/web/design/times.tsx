"use client";
import { useState } from "react";
import { dayMs } from "@/lib/day-ms";
import { DayTimeline } from "@/ui/patterns/day-timeline";
import { YearStrip } from "@/ui/patterns/year-strip";
import type { YearCell } from "@/ui/patterns/year-strip-day";
import { Chip } from "@/ui/primitives/chip";
import { Panel } from "@/ui/primitives/panel";
import { swatches } from "@/ui/swatches";
import { Specimen } from "./specimen";

const color = (index: number) => swatches[index]?.color ?? swatches[0].color;

function paint(cells: Record<string, YearCell>, from: string, to: string, label: string, fill: string) {
  for (let at = Date.parse(from); at <= Date.parse(to); at += dayMs) {
    const key = new Date(at).toISOString().slice(0, 10);
    const other = cells[key];
    cells[key] = other
      ? { ...other, alsoColor: fill, label: `${other.label}, before ${label}` }
      : { label, color: fill };
  }
}

const cells: Record<string, YearCell> = {};
paint(cells, "2026-12-18", "2026-12-26", "Christmas", color(0));
paint(cells, "2026-12-01", "2026-12-31", "Winter", color(6));
paint(cells, "2026-01-01", "2026-02-12", "Winter", color(6));
paint(cells, "2026-02-14", "2026-02-14", "Valentine", color(10));
paint(cells, "2026-03-28", "2026-04-06", "Easter", color(3));
paint(cells, "2026-06-20", "2026-08-30", "Summer", color(2));
paint(cells, "2026-07-04", "2026-07-04", "Fourth of July", color(7));
paint(cells, "2026-10-17", "2026-10-31", "Halloween", color(1));
paint(cells, "2026-11-26", "2026-11-27", "Thanksgiving", color(4));

export function Times() {
  const [day, setDay] = useState<string | undefined>("2026-12-24");
  return (
    <Specimen id="times" title="Time in colour">
      <div className="grid items-start gap-5 xl:grid-cols-[3fr_2fr]">
        <Panel
          title="A year at a glance"
          description={day ? `${day}: ${cells[day]?.label ?? "nothing set"}` : "Choose a day"}
        >
          <YearStrip year={2026} cells={cells} today="2026-11-21" selected={day} onSelect={setDay} />
          <div className="mt-4 flex flex-wrap gap-1.5">
            {[...new Map(Object.values(cells).map((cell) => [cell.color, cell.label])).entries()].map(
              ([fill, label]) => (
                <Chip key={fill} color={fill}>
                  {label.split(",")[0]}
                </Chip>
              ),
            )}
          </div>
        </Panel>
        <Panel title="One day" description="What loses lies below, dimmed.">
          <DayTimeline
            label="A day"
            nowMinute={1270}
            segments={[
              { id: "1", label: "Winter", startMinute: 0, endMinute: 1080, color: color(6) },
              { id: "2", label: "Christmas", startMinute: 1080, endMinute: 1440, color: color(0) },
              { id: "3", label: "Winter", startMinute: 1080, endMinute: 1440, color: color(6), muted: true },
            ]}
          />
        </Panel>
      </div>
    </Specimen>
  );
}
