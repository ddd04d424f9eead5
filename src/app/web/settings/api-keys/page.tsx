import type { Metadata } from "next";
import { KeysScreen } from "./keys-screen";

export const metadata: Metadata = { title: "API keys" };

export default function ApiKeysPage() {
  return <KeysScreen />;
}
