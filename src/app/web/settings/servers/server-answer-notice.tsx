import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { PrerollPaths } from "./preroll-paths";
import { prerollWords } from "./preroll-words";
import type { ServerAnswer } from "./use-connect-server";

export interface ServerAnswerNoticeProps {
  answer: ServerAnswer;
  pending: boolean;
  onSaveAnyway: () => void;
}

/** Who answered and what it plays now, or why nobody did. */
export function ServerAnswerNotice({ answer, pending, onSaveAnyway }: ServerAnswerNoticeProps) {
  if (!answer.ok) {
    return (
      <Notice
        tone="bad"
        title="That did not work"
        actions={
          answer.isUnreachable ? (
            <Button size="sm" pending={pending} onClick={onSaveAnyway}>
              Save anyway
            </Button>
          ) : null
        }
      >
        <p>{answer.problem}</p>
        {answer.isUnreachable ? (
          <p className="mt-1">
            If the server is only switched off, save it anyway: Marquee goes on trying by itself.
          </p>
        ) : null}
      </Notice>
    );
  }
  const { name, version, platform, currentPreroll } = answer;
  return (
    <Notice tone="ok" title={`${name} answers`}>
      <p>{[version && `Version ${version}`, platform && `on ${platform}`].filter(Boolean).join(" ")}</p>
      {currentPreroll === null ? (
        <p className="mt-1">It does not say what it plays before the feature: it may be too old for that.</p>
      ) : (
        <>
          <p className="mt-1">
            {currentPreroll === ""
              ? "It plays no prerolls now."
              : `Its setting holds ${prerollWords(currentPreroll)} now.`}
          </p>
          {currentPreroll ? (
            <PrerollPaths value={currentPreroll} className="mt-2 max-h-32 overflow-y-auto" />
          ) : null}
        </>
      )}
    </Notice>
  );
}
