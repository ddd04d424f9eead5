import type { Context } from "@/platform/context";
import type { Caller } from "@/transport/trpc/root";

/** What every REST handler finds on its request. */
export interface RestEnv {
  Variables: {
    requestId: string;
    context: Context;
    caller: Caller;
  };
}
