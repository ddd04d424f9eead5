import type { HolidayRule, HolidaySource } from "@/domains/schedules/core/holidays/holiday-source";
import { bareName, normalName } from "@/domains/schedules/core/holidays/normal-name";
import { sameNames } from "@/domains/schedules/core/holidays/same-names";

interface NamedRule {
  rule: HolidayRule;
  normal: readonly string[];
  bare: readonly string[];
}

const prepared = new WeakMap<HolidaySource, readonly NamedRule[]>();

function named(source: HolidaySource): readonly NamedRule[] {
  const found = prepared.get(source);
  if (found) return found;
  const made = source.rules.map((rule) => ({
    rule,
    normal: rule.names.map(normalName),
    bare: rule.names.map(bareName),
  }));
  prepared.set(source, made);
  return made;
}

const rulesOf = (found: readonly NamedRule[]) => found.map(({ rule }) => rule);

/**
 * The rules of that name, the surest first: called exactly so in any language, called so but for "day" and the like,
 * known by another name. Later ones count for years in which the earlier have no day: a Queen's Birthday became a
 * King's.
 */
export function matchRules(source: HolidaySource, name: string): HolidayRule[][] {
  const all = named(source);
  const normal = normalName(name);
  const bare = bareName(name);
  const same = sameNames(bare);
  const tests = [
    (each: NamedRule) => each.normal.includes(normal),
    (each: NamedRule) => each.bare.includes(bare),
    (each: NamedRule) => each.bare.some((other) => same.includes(other)),
  ];
  return tests.map((test) => rulesOf(all.filter(test))).filter((rules) => rules.length > 0);
}

/** Shorter parts of a name are in too many names. */
const partMinLength = 4;

/** The rules of the one holiday whose name holds these words; nothing when there are several such holidays. */
export function matchPart(source: HolidaySource, name: string): HolidayRule[] {
  const part = bareName(name);
  if (part.length < partMinLength) return [];
  const found = named(source).filter((each) => each.bare.some((bare) => ` ${bare} `.includes(` ${part} `)));
  return new Set(found.map(({ rule }) => rule.name)).size === 1 ? rulesOf(found) : [];
}
