import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/ui/patterns/page-header";
import { Buttons } from "./buttons";
import { Controls } from "./controls";
import { Feedback } from "./feedback";
import { Forms } from "./forms";
import { Grounds } from "./grounds";
import { Lists } from "./lists";
import { Media } from "./media";
import { Overlays } from "./overlays";
import { States } from "./states";
import { Times } from "./times";
import { Uploads } from "./uploads";

export const metadata: Metadata = { title: "Design" };

/** Everything in src/ui, in its states. For those who build it, so it is absent from the built app. */
export default function Page() {
  if (process.env.NODE_ENV === "production") notFound();
  return (
    <>
      <PageHeader
        eyebrow="For those who build it"
        title="The look"
        description="A cinema at night: a dark room, one lamp, and pictures. Everything the screens are made of, in each of its states."
      />
      <div className="space-y-14">
        <Grounds />
        <Media />
        <Times />
        <Buttons />
        <Controls />
        <Feedback />
        <Uploads />
        <Lists />
        <Overlays />
        <Forms />
        <States />
      </div>
    </>
  );
}
