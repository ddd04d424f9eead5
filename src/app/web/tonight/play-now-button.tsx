"use client";
import { Clapperboard } from "lucide-react";
import { Button } from "@/ui/primitives/button";
import { Dialog } from "@/ui/primitives/dialog";
import { PlayNowForm } from "./play-now-form";

export interface PlayNowButtonProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Puts a category or a sequence on by hand, above every schedule, for some hours. */
export const PlayNowButton = ({ open, onOpenChange }: PlayNowButtonProps) => (
  <Dialog
    open={open}
    onOpenChange={onOpenChange}
    size="lg"
    title="Play something now"
    description="It goes above every schedule, and the schedules decide again when its time is up."
    trigger={
      <Button variant="primary">
        <Clapperboard /> Play something now
      </Button>
    }
  >
    <PlayNowForm onDone={() => onOpenChange(false)} />
  </Dialog>
);
