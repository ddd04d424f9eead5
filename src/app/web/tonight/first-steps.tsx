import { CalendarScene } from "@/ui/illustrations/calendar-scene";
import { ProjectorScene } from "@/ui/illustrations/projector-scene";
import { UnpluggedScene } from "@/ui/illustrations/unplugged-scene";
import { FirstStep } from "./first-step";
import type { FirstStepsState } from "./use-first-steps";

/** Three steps to the first show. Gone for good once all are done. */
export function FirstSteps({ hasClips, hasServer, hasSchedule }: FirstStepsState) {
  const steps = [
    {
      title: "Add some clips",
      text: "Drop your prerolls onto the page, and put them into a category such as Christmas.",
      action: "Go to Prerolls",
      href: "/web/prerolls",
      picture: <ProjectorScene />,
      isDone: hasClips,
    },
    {
      title: "Connect Plex",
      text: "Its address and a token are enough. What it plays today is kept and given back when nothing of yours is on.",
      action: "Connect a server",
      href: "/web/settings/servers",
      picture: <UnpluggedScene />,
      isDone: hasServer,
    },
    {
      title: "Say when",
      text: "Every evening, every December, Fridays from eight: a schedule chooses the category and the time.",
      action: "Make a schedule",
      href: "/web/schedules/new",
      picture: <CalendarScene />,
      isDone: hasSchedule,
    },
  ];
  const next = steps.findIndex(({ isDone }) => !isDone);
  return (
    <section aria-labelledby="first-steps" className="mb-8">
      <h2 id="first-steps" className="voice text-title">
        Three steps to the first show
      </h2>
      <p className="numbers mt-1 mb-5 text-soft">{steps.filter(({ isDone }) => isDone).length} of 3 done</p>
      <ol className="grid gap-4 md:grid-cols-3">
        {steps.map((step, index) => (
          <FirstStep key={step.href} number={index + 1} isNext={index === next} {...step} />
        ))}
      </ol>
    </section>
  );
}
