import { Cog, House, KeyRound, type LucideIcon, UserRound } from "lucide-react";

export interface ActorFace {
  icon: LucideIcon;
  name: string;
}

/** An actor of the trail as people know it: somebody on the house's network, a key by its name, Marquee itself. */
export function actorFace(actor: string): ActorFace {
  if (actor.startsWith("key ")) return { icon: KeyRound, name: `Key ${actor.slice(4)}` };
  if (actor.startsWith("Marquee (")) return { icon: Cog, name: "Marquee, by itself" };
  if (actor === "This network") return { icon: House, name: "Somebody on this network" };
  if (actor === "anonymous") return { icon: UserRound, name: "Somebody unknown" };
  return { icon: UserRound, name: actor };
}
