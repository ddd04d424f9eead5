import type { PrecedenceRule } from "@/domains/schedules/constants";
import { contentOf } from "@/domains/schedules/core/content-of";
import type { Situation } from "@/domains/schedules/core/situation";
import {
  type Contender,
  exclusiveOrder,
  inOrder,
  priorityOrder,
  type TieBreakName,
  whyItLost,
} from "@/domains/schedules/core/tie-breaks";
import type { ProgrammeContent, ProgrammePart, Resolution, ScheduleRule } from "@/domains/schedules/schema";
import { describeMoment } from "@/lib/describe-moment";
import { joinWords } from "@/lib/join-words";

export type Verdict = Pick<Resolution, "outcome" | "parts" | "losers" | "reason">;
type Rule = (situation: Situation) => Verdict | null;

const nothing = { parts: [], losers: [] };

function partOf({ rule }: Contender["schedule"]): ProgrammePart[] {
  const content = contentOf(rule);
  return content ? [{ content, playMode: rule.playMode, schedule: { id: rule.id, name: rule.name } }] : [];
}

const category = (categoryId: number): ProgrammeContent => ({ kind: "category", categoryId });

const loser = ({ schedule }: Contender, reason: string) => ({
  id: schedule.rule.id,
  name: schedule.rule.name,
  reason: `${schedule.rule.name} ${reason}`,
});

/** One winner of a field, and for all others the reason they lost. */
function single(
  field: readonly Contender[],
  order: readonly TieBreakName[],
  others: readonly Contender[],
  whyOthers: (winner: string) => string,
  why: (winner: ScheduleRule, rivals: number) => string,
): Verdict | null {
  const [winner, ...rest] = inOrder(field, order);
  if (!winner) return null;
  const { rule } = winner.schedule;
  return {
    outcome: "schedule",
    parts: partOf(winner.schedule),
    losers: [
      ...rest.map((each) => loser(each, whyItLost(each, winner, order))),
      ...others.map((each) => loser(each, whyOthers(rule.name))),
    ],
    reason: why(rule, rest.length + others.length),
  };
}

function exclusive({ contenders }: Situation): Verdict | null {
  return single(
    contenders.filter(({ schedule }) => schedule.rule.exclusive),
    exclusiveOrder,
    contenders.filter(({ schedule }) => !schedule.rule.exclusive),
    (winner) => `waits, because ${winner} plays alone.`,
    (winner) => `${winner.name} is active and plays alone.`,
  );
}

function blend({ contenders }: Situation): Verdict | null {
  const partners = contenders.filter(({ schedule }) => schedule.rule.blend);
  if (partners.length < 2) return null;
  const names = joinWords(partners.map(({ schedule }) => schedule.rule.name));
  return {
    outcome: "blend",
    parts: partners.flatMap(({ schedule }) => partOf(schedule)),
    losers: contenders
      .filter(({ schedule }) => !schedule.rule.blend)
      .map((each) => loser(each, `does not blend, and ${names} share the screen.`)),
    reason: `${names} are active and share the screen.`,
  };
}

function priority({ contenders }: Situation): Verdict | null {
  return single(
    contenders,
    priorityOrder,
    [],
    () => "",
    (winner, rivals) =>
      rivals === 0
        ? `${winner.name} is the only schedule whose time it is.`
        : `${winner.name} comes first of the ${rivals + 1} schedules whose time it is (priority ${winner.priority}).`,
  );
}

function override({ override: chosen, contenders, wallSeconds }: Situation): Verdict | null {
  if (!chosen) return null;
  const until = chosen.untilWall === null ? "" : ` until ${describeMoment(chosen.untilWall, wallSeconds)}`;
  return {
    outcome: "override",
    parts: [{ content: chosen.content, playMode: null, schedule: null }],
    losers: contenders.map((each) => loser(each, `waits, because something was put on by hand${until}.`)),
    reason: `It was put on by hand${until}.`,
  };
}

function playGenre({ genre, contenders, wallSeconds }: Situation): Verdict | null {
  if (!genre) return null;
  const until = describeMoment(genre.untilWall, wallSeconds);
  return {
    outcome: "genre",
    parts: [{ content: category(genre.categoryId), playMode: null, schedule: null }],
    losers: contenders.map((each) =>
      loser(each, `waits, because ${genre.genre} is being watched and genres come first until ${until}.`),
    ),
    reason: `${genre.genre} is being watched, which has a category of its own until ${until}.`,
  };
}

function fallbackOf(rule: ScheduleRule | undefined, why: string): Verdict | null {
  if (!rule || rule.fallbackCategoryId === null) return null;
  return {
    outcome: "fallback",
    parts: [
      {
        content: category(rule.fallbackCategoryId),
        playMode: null,
        schedule: { id: rule.id, name: rule.name },
      },
    ],
    losers: [],
    reason: `No schedule is active, and this is the fallback of ${rule.name}${why}.`,
  };
}

/** What each rule of the precedence list decides; null passes the question on. */
export const precedenceRules: Record<PrecedenceRule, Rule> = {
  override,
  "genre-first": (situation) => (situation.genre?.isFirst ? playGenre(situation) : null),
  exclusive,
  blend,
  priority,
  genre: playGenre,
  passive: ({ isPassive }) =>
    isPassive
      ? {
          ...nothing,
          outcome: "leave",
          reason: "No schedule is active, and passive mode leaves the server alone then.",
        }
      : null,
  "clear-when-inactive": ({ clearsWhenInactive }) =>
    clearsWhenInactive
      ? {
          ...nothing,
          outcome: "clear",
          reason: "No schedule is active, and prerolls are to be cleared then.",
        }
      : null,
  fallback: ({ fallbacks }) => fallbackOf(fallbacks[0], ""),
  filler: ({ filler }) =>
    filler && {
      outcome: "filler",
      parts: [{ content: filler, playMode: null, schedule: null }],
      losers: [],
      reason: "No schedule is active, so the filler plays.",
    },
  "finished-fallback": ({ finishedFallbacks }) => fallbackOf(finishedFallbacks[0], ", which is over"),
  nothing: () => ({
    ...nothing,
    outcome: "leave",
    reason: "No schedule is active, and there is no fallback or filler.",
  }),
};
