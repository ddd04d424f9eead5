import type { Metadata } from "next";
import { MappingsScreen } from "./mappings-screen";

export const metadata: Metadata = { title: "Path mappings" };

export default function PathMappingsPage() {
  return <MappingsScreen />;
}
