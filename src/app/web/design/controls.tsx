"use client";
import { Grid3x3, List, ListOrdered, Search, Shuffle } from "lucide-react";
import { useState } from "react";
import { Checkbox } from "@/ui/primitives/checkbox";
import { Combobox } from "@/ui/primitives/combobox";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { MultiCombobox } from "@/ui/primitives/multi-combobox";
import { NumberInput } from "@/ui/primitives/number-input";
import { RadioCards } from "@/ui/primitives/radio-cards";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import { Select } from "@/ui/primitives/select";
import { Slider } from "@/ui/primitives/slider";
import { SwatchPicker } from "@/ui/primitives/swatch-picker";
import { Switch } from "@/ui/primitives/switch";
import { Textarea } from "@/ui/primitives/textarea";
import { ToggleChips } from "@/ui/primitives/toggle-chips";
import { Specimen } from "./specimen";

const places = ["Berlin", "Lisbon", "Melbourne", "Montréal", "Oslo", "Reykjavík", "São Paulo", "Tokyo"].map(
  (label) => ({
    value: label,
    label,
  }),
);
const weekdays = [
  ["mo", "Mo", "Monday"],
  ["tu", "Tu", "Tuesday"],
  ["we", "We", "Wednesday"],
  ["th", "Th", "Thursday"],
  ["fr", "Fr", "Friday"],
  ["sa", "Sa", "Saturday"],
  ["su", "Su", "Sunday"],
].map(([value = "", label = "", name = ""]) => ({ value, label, name }));

export function Controls() {
  const [choice, setChoice] = useState<string | undefined>("second");
  const [place, setPlace] = useState<string | undefined>(undefined);
  const [tags, setTags] = useState<string[]>(["Oslo", "Tokyo"]);
  const [length, setLength] = useState<number | null>(30);
  const [mode, setMode] = useState<"all" | "one">("all");
  const [view, setView] = useState<"grid" | "list">("grid");
  const [days, setDays] = useState(["fr", "sa"]);
  const [level, setLevel] = useState(40);
  const [color, setColor] = useState<string>("#e3b341");
  const [on, setOn] = useState(true);
  return (
    <Specimen id="controls" title="Controls">
      <div className="grid gap-x-8 gap-y-6 md:grid-cols-2 xl:grid-cols-3">
        <Field label="Name" hint="As people will see it." required>
          <Input placeholder="Winter nights" />
        </Field>
        <Field label="Address" error="Write the address with http:// or https:// in front.">
          <Input defaultValue="media.local:32400" />
        </Field>
        <Field label="Search" hideLabel>
          <Input type="search" placeholder="Search" leading={<Search />} />
        </Field>
        <Field label="Starts">
          <Input type="date" defaultValue="2026-12-01" />
        </Field>
        <Field label="At">
          <Input type="time" defaultValue="18:30" />
        </Field>
        <Field label="Out of reach" hint="Set by the environment.">
          <Input disabled defaultValue="9393" />
        </Field>
        <Field label="Choice">
          <Select
            value={choice}
            onValueChange={setChoice}
            options={[
              { value: "first", label: "The first", hint: "With a line that explains it" },
              { value: "second", label: "The second" },
              { value: "third", label: "Not now", disabled: true },
            ]}
          />
        </Field>
        <Field label="One of many">
          <Combobox value={place} onValueChange={setPlace} options={places} placeholder="Choose a place" />
        </Field>
        <Field label="Several" hint="Type a new one to add it.">
          <MultiCombobox
            values={tags}
            onValuesChange={setTags}
            options={places}
            allowNew
            placeholder="Add a place"
          />
        </Field>
        <Field label="At most">
          <NumberInput value={length} onValueChange={setLength} min={5} max={120} step={5} unit="seconds" />
        </Field>
        <Field label="Level">
          <Slider value={level} onValueChange={setLevel} format={(value) => `${value} %`} />
        </Field>
        <Field label="Days">
          <ToggleChips values={days} onValuesChange={setDays} options={weekdays} />
        </Field>
        <Field label="Colour">
          <SwatchPicker value={color} onValueChange={setColor} />
        </Field>
        <Field label="View">
          <SegmentedControl
            value={view}
            onValueChange={setView}
            segments={[
              { value: "grid", label: "Grid", icon: <Grid3x3 /> },
              { value: "list", label: "List", icon: <List /> },
            ]}
          />
        </Field>
        <Field label="Note">
          <Textarea placeholder="Grows as you write" />
        </Field>
        <div className="space-y-4">
          <Checkbox label="With a label" hint="And a line that says more." defaultChecked />
          <Checkbox label="Some of them" checked="indeterminate" />
          <Checkbox label="Not chosen" />
          <Checkbox label="Out of reach" disabled />
        </div>
        <div className="space-y-4">
          <Switch label="On" hint="Works at once." checked={on} onCheckedChange={setOn} />
          <Switch label="Off" />
          <Switch label="Out of reach" disabled defaultChecked />
        </div>
        <Field label="How they play" className="md:col-span-2 xl:col-span-3">
          <RadioCards
            value={mode}
            onValueChange={setMode}
            options={[
              {
                value: "all",
                label: "All, in order",
                hint: "One after another, every time.",
                icon: <ListOrdered />,
              },
              {
                value: "one",
                label: "One at random",
                hint: "A different one each evening.",
                icon: <Shuffle />,
              },
            ]}
          />
        </Field>
      </div>
    </Specimen>
  );
}
