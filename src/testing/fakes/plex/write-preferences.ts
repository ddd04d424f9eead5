import type { FakePlexCall, FakePlexReply } from "./fake-plex-reply";
import type { FakePlexState } from "./fake-plex-state";
import type { FakeSetting } from "./preference-catalog";

/** Longer values are accepted and silently not kept, as users of real servers report. */
const longestValueBytes = 20_000;

/** PUT /:/prefs: all of the named settings, or none when one is unknown or gets a value it cannot hold. */
export function writePreferences({ state, query, form }: FakePlexCall): FakePlexReply {
  const given = [...query, ...form].filter(([name]) => !name.startsWith("X-Plex-"));
  if (given.length === 0) return { status: 400 };
  const known = new Map(state.settings.map((setting) => [setting.id, setting]));
  const changes = given.map(([name, value]) => ({ setting: known.get(name), value }));
  if (changes.some(({ setting, value }) => !setting || !canHold(setting, value))) return { status: 400 };
  for (const { setting, value } of changes) if (setting) setting.value = kept(state, setting, value);
  return { status: 200 };
}

function kept(state: FakePlexState, setting: FakeSetting, value: string): string {
  if (state.mode.kind === "ignores-write") return setting.value;
  if (setting.type === "bool") return value === "true" || value === "1" ? "1" : "0";
  const bytes = Buffer.from(value);
  if (bytes.length <= longestValueBytes) return value;
  return state.mode.kind === "truncating" ? bytes.subarray(0, longestValueBytes).toString() : setting.value;
}

function canHold({ type, enumValues }: FakeSetting, value: string): boolean {
  if (enumValues) return enumValues.split("|").some((entry) => entry.split(":")[0] === value);
  if (type === "bool") return ["0", "1", "true", "false"].includes(value);
  if (type === "int") return /^-?\d+$/.test(value);
  return type === "text" || Number.isFinite(Number(value || "x"));
}
