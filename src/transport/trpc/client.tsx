"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  TRPCClientError,
} from "@trpc/client";
import { type ReactNode, useState } from "react";
import { goesAlone } from "@/transport/trpc/goes-alone";
import { LiveUpdates } from "@/transport/trpc/live-updates";
import type { RootRouter } from "@/transport/trpc/root";
import { TRPCProvider } from "@/transport/trpc/use-trpc";

const endpoint = "/api/trpc";

/** A refusal will not change by asking again; a server that is just restarting will be back in a moment. */
function worthAnotherTry(failures: number, error: unknown): boolean {
  const refused = error instanceof TRPCClientError && error.data && error.data.httpStatus < 500;
  return !refused && failures < 3;
}

function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Nothing goes stale by itself: the live stream says what changed.
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: worthAnotherTry,
        refetchOnWindowFocus: false,
        networkMode: "always",
      },
      // Marquee may run on this very machine: a browser without a network asks too, and is told when nobody answers.
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

function makeClient() {
  return createTRPCClient<RootRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === "subscription",
        true: httpSubscriptionLink({ url: endpoint }),
        false: splitLink({
          condition: ({ context }) => context[goesAlone] === true,
          true: httpLink({ url: endpoint }),
          false: httpBatchLink({ url: endpoint, maxURLLength: 4000, maxItems: 20 }),
        }),
      }),
    ],
  });
}

/** Gives the console its API, its cache, and the live stream that keeps the cache true. */
export function TrpcProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient);
  const [client] = useState(makeClient);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        <LiveUpdates>{children}</LiveUpdates>
      </TRPCProvider>
    </QueryClientProvider>
  );
}
