import { precedence } from "@/domains/schedules/constants";
import { conflictModeHelp, precedenceHelp, tieBreakHelp } from "@/domains/schedules/core/precedence-help";
import { Panel } from "@/ui/primitives/panel";

/** The order in which it is decided what plays, the first that applies. */
export const PrecedencePanel = () => (
  <Panel
    title="The order"
    description="The first line that applies decides. Tonight names the one that did."
    as="div"
  >
    <ol className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
      {precedence.map((rule, index) => (
        <li key={rule} className="flex gap-3">
          <span aria-hidden className="numbers w-6 shrink-0 text-right text-accent-text text-sm">
            {index + 1}
          </span>
          <div className="min-w-0">
            <div className="font-medium text-sm">{precedenceHelp[rule].title}</div>
            <p className="mt-0.5 text-pretty text-soft text-sm">{precedenceHelp[rule].sentence}</p>
          </div>
        </li>
      ))}
    </ol>
    <h3 className="mt-6 font-medium text-sm">Between equals</h3>
    <ol className="mt-2 list-decimal space-y-1 pl-9 text-soft text-sm marker:text-accent-text">
      {Object.entries(tieBreakHelp).map(([name, sentence]) => (
        <li key={name} className="text-pretty">
          {sentence}
        </li>
      ))}
    </ol>
    <h3 className="mt-6 font-medium text-sm">The old words, as scripts may use them</h3>
    <dl className="mt-2 space-y-1 text-sm">
      {Object.values(conflictModeHelp).map(({ title, sentence }) => (
        <div key={title} className="flex gap-3">
          <dt className="w-16 shrink-0 font-medium">{title}</dt>
          <dd className="text-pretty text-soft">{sentence}</dd>
        </div>
      ))}
    </dl>
  </Panel>
);
