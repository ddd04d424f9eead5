import { Cog, House, KeyRound, type LucideIcon, UserRound } from "lucide-react";

export interface ActorFace {
  icon: LucideIcon;
  name: string;
  /** What kind of actor it is. */
  hint: string;
}

/** An actor of the trail as people know it: a key by its name, Marquee itself, somebody at home. */
export function actorFace(actor: string): ActorFace {
  if (actor.startsWith("key ")) return { icon: KeyRound, name: actor.slice(4), hint: "By API key" };
  if (actor.startsWith("Marquee (")) return { icon: Cog, name: "Marquee", hint: "By itself" };
  if (actor === "This network")
    return { icon: House, name: "Somebody on this network", hint: "Without signing in" };
  if (actor === "anonymous") return { icon: UserRound, name: "Somebody", hint: "Not signed in" };
  return { icon: UserRound, name: actor, hint: "Signed in" };
}
