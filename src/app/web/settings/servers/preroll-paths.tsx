import { parsePrerollString } from "@/domains/playback/core/parse-preroll-string";
import { classNames } from "@/lib/class-names";

/** The paths in a server's preroll setting, one a line, so that they can be read and compared. */
export const PrerollPaths = ({ value, className }: { value: string; className?: string }) => (
  <ol
    className={classNames(
      "rounded-md bg-well px-3 py-2 font-mono text-2xs text-soft leading-5 ring-1 ring-line ring-inset",
      className,
    )}
  >
    {parsePrerollString(value).paths.map((path, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a setting may hold one path twice, and never moves
      <li key={`${index} ${path}`} className="break-all">
        {path}
      </li>
    ))}
  </ol>
);
