import type { ReactNode } from "react";
import { TrpcProvider } from "@/transport/trpc/client";
import { UploadProvider } from "./prerolls/upload-provider";
import { AppShell } from "./shell/app-shell";

/** What every screen stands in. Providers that screens need wrap `children` here, inside the shell. */
export default function ConsoleLayout({ children }: { children: ReactNode }) {
  return (
    <TrpcProvider>
      <AppShell>
        <UploadProvider>{children}</UploadProvider>
      </AppShell>
    </TrpcProvider>
  );
}
