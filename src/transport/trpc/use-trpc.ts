"use client";

import { createTRPCContext } from "@trpc/tanstack-react-query";
import type { RootRouter } from "@/transport/trpc/root";

/** The console's typed API: `useTRPC()` for queries and mutations, `useTRPCClient()` for single calls. */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<RootRouter>();
