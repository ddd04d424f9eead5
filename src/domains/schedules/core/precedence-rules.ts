import { type PrecedenceRule, precedence } from "@/domains/schedules/constants";
import type { FallbackOwner } from "@/domains/schedules/core/fallback-order";
import type { Situation } from "@/domains/schedules/core/situation";
import type { Contender } from "@/domains/schedules/core/tie-breaks";
import type { ProgrammeContent } from "@/domains/schedules/schema";

/** What a rule chose. A blend is all schedules on the field that blend. */
export type Choice =
  | { outcome: "override" | "genre" | "filler"; content: ProgrammeContent }
  | { outcome: "schedule"; winner: Contender }
  | { outcome: "fallback"; owner: FallbackOwner }
  | { outcome: "blend" | "clear" | "leave" };

export interface Decision {
  /** The rule that decided. */
  rule: PrecedenceRule;
  choice: Choice;
}

/** One for all: a year of blends is hundreds of thousands of choices. */
const blend: Choice = { outcome: "blend" };

const single = (winner: Contender | null): Choice | null => winner && { outcome: "schedule", winner };

function playGenre({ genre }: Situation): Choice | null {
  return genre && { outcome: "genre", content: { kind: "category", categoryId: genre.categoryId } };
}

const fallbackOf = (owner: FallbackOwner | null): Choice | null => owner && { outcome: "fallback", owner };

/** What each rule of the precedence list chooses; null passes the question on. */
const precedenceRules: Record<PrecedenceRule, (situation: Situation) => Choice | null> = {
  override: ({ override }) => override && { outcome: "override", content: override.content },
  "genre-first": (situation) => (situation.genre?.isFirst ? playGenre(situation) : null),
  exclusive: ({ field }) => single(field.firstExclusive()),
  blend: ({ field }) => (field.blendCount < 2 ? null : blend),
  priority: ({ field }) => single(field.first()),
  genre: playGenre,
  passive: ({ isPassive }) => (isPassive ? { outcome: "leave" } : null),
  "clear-when-inactive": ({ clearsWhenInactive }) => (clearsWhenInactive ? { outcome: "clear" } : null),
  fallback: ({ field }) => fallbackOf(field.firstWaiting()),
  filler: ({ filler }) => filler && { outcome: "filler", content: filler },
  "finished-fallback": ({ field }) => fallbackOf(field.firstFinished()),
  nothing: () => ({ outcome: "leave" }),
};

/** Tries the rules in the order of `precedence`: the one decision behind an instant and behind a whole calendar. */
export function decide(situation: Situation): Decision {
  for (const rule of precedence) {
    const choice = precedenceRules[rule](situation);
    if (choice) return { rule, choice };
  }
  throw new Error("The last rule of the precedence list must always decide.");
}
