import type { Metadata } from "next";
import { AboutScreen } from "./about-screen";

export const metadata: Metadata = { title: "About" };

export default function AboutPage() {
  return <AboutScreen />;
}
