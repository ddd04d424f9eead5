import type { PrecedenceRule } from "@/domains/schedules/constants";
import { type RunningField, schedulesOf } from "@/domains/schedules/core/calendar/running-field";
import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import { partsOf, partsOfSchedules } from "@/domains/schedules/core/parts-of";
import type { Decision } from "@/domains/schedules/core/precedence-rules";
import type { ProgrammePart } from "@/domains/schedules/schema";
import type { Play } from "@/domains/schedules/schema/programme-calendar";

class BlendPlay implements Play {
  readonly outcome = "blend";
  readonly rule = "blend";

  constructor(
    readonly bits: Uint32Array,
    private readonly schedules: readonly CompiledSchedule[],
  ) {}

  get parts(): readonly ProgrammePart[] {
    return partsOfSchedules(schedulesOf(this.bits, this.schedules));
  }
}

/** Everything that plays in one calendar, each once. */
export class PlayBook {
  private readonly plays = new Map<string | CompiledSchedule, Map<PrecedenceRule, Play>>();
  private readonly blends = new Map<number, BlendPlay[]>();
  private lastDecision: Decision | null = null;
  private lastPlay: Play | null = null;

  constructor(
    private readonly field: RunningField,
    private readonly schedules: readonly CompiledSchedule[],
  ) {}

  playOf(decision: Decision): Play {
    if (this.lastPlay && this.lastDecision === decision) return this.lastPlay;
    this.lastDecision = decision;
    this.lastPlay = this.find(decision);
    return this.lastPlay;
  }

  private find(decision: Decision): Play {
    const { rule, choice } = decision;
    if (choice.outcome === "blend") return this.blend();
    const owner = ownerOf(decision);
    const known = this.plays.get(owner);
    const found = known?.get(rule);
    if (found) return found;
    const made = { outcome: choice.outcome, rule, parts: partsOf(choice, () => []) };
    if (known) known.set(rule, made);
    else this.plays.set(owner, new Map([[rule, made]]));
    return made;
  }

  private blend(): Play {
    const hash = this.field.blendHash();
    const alike = this.blends.get(hash);
    for (const known of alike ?? []) if (this.field.blendsAs(known.bits)) return known;
    const made = new BlendPlay(this.field.blendBits(), this.schedules);
    if (alike) alike.push(made);
    else this.blends.set(hash, [made]);
    return made;
  }
}

/** Whose it is; what is not a schedule's is the same for as long as a calendar is made. */
function ownerOf({ choice }: Decision): string | CompiledSchedule {
  if (choice.outcome === "schedule") return choice.winner.schedule;
  return choice.outcome === "fallback" ? choice.owner.schedule : "";
}
