import type { Facets } from "@/domains/prerolls/schema/preroll-page";
import type { ClipChoices } from "./clip-choices";
import { formatCodec } from "./format-codec";
import { kindWords } from "./kind-words";
import { verdictWords } from "./upkeep/fitness-words";

export const resolutionWords = { sd: "Below 720p", hd: "720p", "full-hd": "1080p", uhd: "4K" } as const;

/** One choice of the filter: what it adds to the view, and how many clips it would leave. */
export interface ChoiceOption {
  label: string;
  count: number;
  part: ClipChoices;
}

export interface ChoiceGroup {
  title: string;
  options: ChoiceOption[];
}

/** What can be chosen among the clips of a place; what would leave none is not on offer. */
export function choiceGroups(facets: Facets): ChoiceGroup[] {
  const groups: ChoiceGroup[] = [
    {
      title: "Plays",
      options: facets.fitness.map(({ value, count }) => ({
        label: verdictWords[value].label,
        count,
        part: { fitness: value },
      })),
    },
    {
      title: "What it is",
      options: facets.kind.map(({ value, count }) => ({
        label: kindWords[value],
        count,
        part: { kind: value },
      })),
    },
    {
      title: "Picture",
      options: facets.resolution.map(({ value, count }) => ({
        label: resolutionWords[value],
        count,
        part: { resolution: value },
      })),
    },
    {
      title: "Codec",
      options: facets.videoCodec.map(({ value, count }) => ({
        label: formatCodec(value),
        count,
        part: { videoCodec: value },
      })),
    },
    {
      title: "Kept",
      options: facets.isManaged.map(({ value, count }) => ({
        label: value ? "In the library" : "In its own place",
        count,
        part: { isManaged: value },
      })),
    },
    {
      title: "State",
      options: [
        ...facets.isEnabled
          .filter(({ value }) => !value)
          .map(({ count }) => ({ label: "Switched off", count, part: { isEnabled: false } })),
        { label: "File missing", count: facets.missing, part: { isMissing: true } },
        { label: "There twice", count: facets.duplicates, part: { isDuplicate: true } },
      ].filter(({ count }) => count > 0),
    },
  ];
  return groups.filter(({ title, options }) => options.length > (title === "State" ? 0 : 1));
}

/** How a choice in force is called. */
export function choiceLabel(field: keyof ClipChoices, choices: ClipChoices): string {
  switch (field) {
    case "kind":
      return choices.kind ? kindWords[choices.kind] : "";
    case "fitness":
      return choices.fitness ? verdictWords[choices.fitness].label : "";
    case "videoCodec":
      return formatCodec(choices.videoCodec ?? "");
    case "resolution":
      return choices.resolution ? resolutionWords[choices.resolution] : "";
    case "isEnabled":
      return choices.isEnabled ? "Switched on" : "Switched off";
    case "isManaged":
      return choices.isManaged ? "In the library" : "In its own place";
    case "isMissing":
      return "File missing";
    case "isDuplicate":
      return "There twice";
  }
}
