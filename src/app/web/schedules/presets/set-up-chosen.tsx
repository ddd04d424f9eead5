import { Plus } from "lucide-react";
import { Button } from "@/ui/primitives/button";
import { Progress } from "@/ui/primitives/progress";
import type { SetUp } from "./use-set-up";

export interface SetUpChosenProps {
  count: number;
  progress: SetUp["progress"];
  onSetUp: () => void;
}

/** Sets the chosen ones up, and counts while it does. */
export const SetUpChosen = ({ count, progress, onSetUp }: SetUpChosenProps) =>
  progress ? (
    <Progress
      label="Setting up"
      done={progress.done}
      total={progress.total}
      text={`${progress.done} of ${progress.total} set up`}
      className="w-56 px-2"
    />
  ) : (
    <Button size="sm" variant="primary" onClick={onSetUp}>
      <Plus /> {count === 1 ? "Set it up" : `Set up all ${count}`}
    </Button>
  );
