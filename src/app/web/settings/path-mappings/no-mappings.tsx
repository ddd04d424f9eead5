import { Plus } from "lucide-react";
import { Button } from "@/ui/primitives/button";
import { Panel } from "@/ui/primitives/panel";

/** Whether a mapping is needed at all, for those who have none. */
export const NoMappings = ({ onAdd }: { onAdd: () => void }) => (
  <Panel
    title="No mapping, and perhaps none is needed"
    description="Plex on this machine, not in a container, finds the clips where Marquee has them. Add one when it runs in a container, on another machine or on a NAS, and sees the same folder under another path."
  >
    <Button variant="primary" onClick={onAdd}>
      <Plus /> Add a mapping
    </Button>
  </Panel>
);
