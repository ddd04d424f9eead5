import {
  type ClipKind,
  clipKinds,
  type FitnessVerdict,
  fitnessVerdicts,
  type ResolutionClass,
  resolutionClasses,
} from "@/domains/prerolls/constants";

/** What is chosen among the clips of a place; what is left out does not matter. */
export interface ClipChoices {
  kind?: ClipKind;
  fitness?: FitnessVerdict;
  videoCodec?: string;
  resolution?: ResolutionClass;
  isEnabled?: boolean;
  isManaged?: boolean;
  isMissing?: boolean;
  isDuplicate?: boolean;
}

const yesOrNo = (text: string | null) => (text === "yes" ? true : text === "no" ? false : undefined);
const oneOf = <T extends string>(list: readonly T[], text: string | null) => list.find((one) => one === text);
const yes = (text: string | null) => yesOrNo(text) || undefined;

/** Reads the choices of an address; what makes no sense in it is left out. */
export function readChoices(params: URLSearchParams): ClipChoices {
  const codec = params.get("codec") ?? "";
  const found = {
    kind: oneOf(clipKinds, params.get("kind")),
    fitness: oneOf(fitnessVerdicts, params.get("fitness")),
    videoCodec: /^\w{1,60}$/.test(codec) ? codec : undefined,
    resolution: oneOf(resolutionClasses, params.get("resolution")),
    isEnabled: yesOrNo(params.get("enabled")),
    isManaged: yesOrNo(params.get("managed")),
    isMissing: yes(params.get("missing")),
    isDuplicate: yes(params.get("duplicate")),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

const names: Record<keyof ClipChoices, string> = {
  kind: "kind",
  fitness: "fitness",
  videoCodec: "codec",
  resolution: "resolution",
  isEnabled: "enabled",
  isManaged: "managed",
  isMissing: "missing",
  isDuplicate: "duplicate",
};

/** Writes the choices into an address, in an order that is always the same. */
export function writeChoices(choices: ClipChoices, params: URLSearchParams): void {
  for (const [field, name] of Object.entries(names) as [keyof ClipChoices, string][]) {
    const value = choices[field];
    if (value === undefined) continue;
    params.set(name, typeof value === "boolean" ? (value ? "yes" : "no") : value);
  }
}
