"use client";
import type { ClipKind } from "@/domains/prerolls/constants";
import type { ClipAbout } from "@/domains/prerolls/schema/clip-kind";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import { Select } from "@/ui/primitives/select";
import { kindWords } from "./kind-words";

export interface AboutFieldProps {
  value: ClipAbout;
  onValueChange: (about: ClipAbout) => void;
  error?: string | undefined;
}

const kinds = (Object.keys(kindWords) as ClipKind[]).map((value) => ({ value, label: kindWords[value] }));
const origins = [
  { value: "movies", label: "A film" },
  { value: "tv", label: "A show" },
] as const;
const layouts = [
  { value: "grid", label: "Posters" },
  { value: "list", label: "List" },
] as const;

function begun(kind: ClipKind): ClipAbout {
  switch (kind) {
    case "clip":
      return { kind };
    case "trailer":
      return { kind, source: "movies", title: "", releaseDate: null };
    case "coming-soon-list":
      return { kind, layout: "grid" };
    case "dynamic-intro":
      return { kind, template: "coming_soon", theme: "midnight" };
  }
}

/** What a clip is, so that trailer, list and intro blocks of sequences find it. */
export function AboutField({ value, onValueChange, error }: AboutFieldProps) {
  return (
    <div className="space-y-4">
      <Field label="What it is" error={error}>
        <Select
          value={value.kind}
          onValueChange={(kind) => onValueChange(begun(kind as ClipKind))}
          options={kinds}
        />
      </Field>
      {value.kind === "trailer" ? (
        <>
          <SegmentedControl
            aria-label="Trailer of"
            value={value.source}
            onValueChange={(source) => onValueChange({ ...value, source })}
            segments={origins}
          />
          <Field label="Title">
            <Input
              value={value.title}
              onChange={(event) => onValueChange({ ...value, title: event.target.value })}
            />
          </Field>
          <Field label="Comes out on" hint="Empty while nobody knows.">
            <Input
              type="date"
              value={value.releaseDate ?? ""}
              onChange={(event) => onValueChange({ ...value, releaseDate: event.target.value || null })}
            />
          </Field>
        </>
      ) : null}
      {value.kind === "coming-soon-list" ? (
        <SegmentedControl
          aria-label="Layout"
          value={value.layout}
          onValueChange={(layout) => onValueChange({ ...value, layout })}
          segments={layouts}
        />
      ) : null}
      {value.kind === "dynamic-intro" ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Template">
            <Input
              value={value.template}
              onChange={(event) => onValueChange({ ...value, template: event.target.value })}
            />
          </Field>
          <Field label="Theme">
            <Input
              value={value.theme}
              onChange={(event) => onValueChange({ ...value, theme: event.target.value })}
            />
          </Field>
        </div>
      ) : null}
    </div>
  );
}
