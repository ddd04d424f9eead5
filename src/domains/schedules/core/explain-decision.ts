import type { Decision } from "@/domains/schedules/core/precedence-rules";
import type { Situation } from "@/domains/schedules/core/situation";
import {
  type Contender,
  exclusiveOrder,
  inOrder,
  priorityOrder,
  type TieBreakName,
  whyItLost,
} from "@/domains/schedules/core/tie-breaks";
import type { Resolution } from "@/domains/schedules/schema";
import { describeMoment } from "@/lib/describe-moment";
import { joinWords } from "@/lib/join-words";
import { quoted } from "@/lib/quoted";

type Losers = Resolution["losers"];

/** No sentence names more schedules than these. */
const namesMax = 12;

const lost = ({ schedule }: Contender, why: string): Losers[number] => ({
  id: schedule.rule.id,
  name: schedule.rule.name,
  reason: `${quoted(schedule.rule.name)} ${why}`,
});

const overrideUntil = ({ override, wallSeconds }: Situation) =>
  override && override.untilWall !== null ? ` until ${describeMoment(override.untilWall, wallSeconds)}` : "";

const genreUntil = ({ genre, wallSeconds }: Situation) =>
  genre ? describeMoment(genre.untilWall, wallSeconds) : "";

function partnersOf({ field }: Situation): string {
  const names = field
    .contenders()
    .flatMap(({ schedule }) => (schedule.rule.blend ? [quoted(schedule.rule.name)] : []));
  const more = names.length - namesMax;
  return joinWords(more > 0 ? [...names.slice(0, namesMax), `${more} more`] : names);
}

/** The sentence that says why this plays. */
export function whyItPlays({ rule, choice }: Decision, situation: Situation): string {
  const winner = choice.outcome === "schedule" ? choice.winner.schedule.rule : null;
  const name = quoted(winner?.name ?? "");
  const owner = choice.outcome === "fallback" ? quoted(choice.owner.schedule.rule.name) : "";
  const { count } = situation.field;
  switch (rule) {
    case "override":
      return `It was put on by hand${overrideUntil(situation)}.`;
    case "genre-first":
    case "genre":
      return `${situation.genre?.genre} is being watched, which has a category of its own until ${genreUntil(situation)}.`;
    case "exclusive":
      return `${name} is active and plays alone.`;
    case "blend":
      return `${partnersOf(situation)} are active and share the screen.`;
    case "priority":
      return count === 1
        ? `${name} is the only schedule whose time it is.`
        : `${name} comes first of the ${count} schedules whose time it is (priority ${winner?.priority}).`;
    case "passive":
      return "No schedule is active, and passive mode leaves the server alone then.";
    case "clear-when-inactive":
      return "No schedule is active, and prerolls are to be cleared then.";
    case "fallback":
      return `No schedule is active, and this is the fallback of ${owner}.`;
    case "filler":
      return "No schedule is active, so the filler plays.";
    case "finished-fallback":
      return `No schedule is active, and this is the fallback of ${owner}, which is over.`;
    case "nothing":
      return "No schedule is active, and there is no fallback or filler.";
  }
}

/** Why those in one field with the winner lost to it, the next in line first. */
function rivals(field: readonly Contender[], winner: Contender, order: readonly TieBreakName[]): Losers {
  const others = field.filter(({ schedule }) => schedule !== winner.schedule);
  return inOrder(others, order).map((each) => lost(each, whyItLost(each, winner, order)));
}

/** Schedules whose time it is and which do not play, each with the sentence that says why. */
export function whoLost({ rule, choice }: Decision, situation: Situation): Losers {
  const contenders = situation.field.contenders();
  switch (rule) {
    case "override": {
      const until = overrideUntil(situation);
      return contenders.map((each) => lost(each, `waits, because something was put on by hand${until}.`));
    }
    case "genre-first":
    case "genre": {
      const why = `waits, because ${situation.genre?.genre} is being watched and genres come first until ${genreUntil(situation)}.`;
      return contenders.map((each) => lost(each, why));
    }
    case "exclusive": {
      if (choice.outcome !== "schedule") return [];
      const { winner } = choice;
      const alone = contenders.filter(({ schedule }) => schedule.rule.exclusive);
      const others = contenders.filter(({ schedule }) => !schedule.rule.exclusive);
      return [
        ...rivals(alone, winner, exclusiveOrder),
        ...others.map((each) =>
          lost(each, `waits, because ${quoted(winner.schedule.rule.name)} plays alone.`),
        ),
      ];
    }
    case "blend": {
      const others = contenders.filter(({ schedule }) => !schedule.rule.blend);
      if (others.length === 0) return [];
      const names = partnersOf(situation);
      return others.map((each) => lost(each, `does not blend, and ${names} share the screen.`));
    }
    case "priority":
      return choice.outcome === "schedule" ? rivals(contenders, choice.winner, priorityOrder) : [];
    default:
      return [];
  }
}
