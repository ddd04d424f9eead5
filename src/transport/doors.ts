import { singleton } from "@/lib/singleton";

type Door = (request: Request) => Response | Promise<Response>;

export interface Doors {
  rest: Door;
  trpc: Door;
}

/**
 * Where boot leaves the doors for the front server: it is bundled apart from the app, and a call that goes
 * straight through the door costs a quarter of one that takes the way through a route handler.
 */
export function doorsSlot(): { doors: Doors | null } {
  return singleton("doors", () => ({ doors: null }));
}
