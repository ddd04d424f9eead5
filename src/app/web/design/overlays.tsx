"use client";
import { Command } from "lucide-react";
import { useState } from "react";
import { Button } from "@/ui/primitives/button";
import { ConfirmDialog } from "@/ui/primitives/confirm-dialog";
import { Dialog, DialogClose } from "@/ui/primitives/dialog";
import {
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/ui/primitives/dropdown-menu";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { Kbd } from "@/ui/primitives/kbd";
import { Popover, PopoverContent, PopoverTrigger } from "@/ui/primitives/popover";
import { Sheet, SheetClose } from "@/ui/primitives/sheet";
import { toast } from "@/ui/primitives/toast";
import { useCommands } from "../shell/commands";
import { Shelf, Specimen } from "./specimen";

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export function Overlays() {
  const [asking, setAsking] = useState(false);
  const [grave, setGrave] = useState(false);
  useCommands([{ id: "design.hello", label: "Say hello", icon: Command, run: () => toast.note("Hello.") }]);
  return (
    <Specimen id="overlays" title="Windows and menus">
      <Shelf>
        <Dialog
          trigger={<Button>Dialog</Button>}
          title="New category"
          description="Clips that belong together."
          footer={
            <>
              <DialogClose asChild>
                <Button variant="ghost">Cancel</Button>
              </DialogClose>
              <DialogClose asChild>
                <Button variant="primary">Create</Button>
              </DialogClose>
            </>
          }
        >
          <Field label="Name" required>
            <Input placeholder="Winter" />
          </Field>
        </Dialog>
        <Sheet
          trigger={<Button>Sheet</Button>}
          title="First snow"
          description="0:14 · 1080p"
          footer={
            <SheetClose asChild>
              <Button variant="primary">Save</Button>
            </SheetClose>
          }
        >
          <Field label="Title">
            <Input defaultValue="First snow" />
          </Field>
        </Sheet>
        <Button onClick={() => setAsking(true)}>Confirm</Button>
        <Button onClick={() => setGrave(true)}>Confirm by typing</Button>
        <DropdownMenu>
          <DropdownMenuTrigger asChild>
            <Button>Menu</Button>
          </DropdownMenuTrigger>
          <DropdownMenuContent>
            <DropdownMenuLabel>Clip</DropdownMenuLabel>
            <DropdownMenuItem shortcut={<Kbd>E</Kbd>}>Edit</DropdownMenuItem>
            <DropdownMenuCheckboxItem checked>Keep for ever</DropdownMenuCheckboxItem>
            <DropdownMenuItem disabled>Convert</DropdownMenuItem>
            <DropdownMenuSeparator />
            <DropdownMenuItem tone="danger">Delete</DropdownMenuItem>
          </DropdownMenuContent>
        </DropdownMenu>
        <Popover>
          <PopoverTrigger asChild>
            <Button>Popover</Button>
          </PopoverTrigger>
          <PopoverContent>
            <p className="text-soft">Something small that needs no window.</p>
          </PopoverContent>
        </Popover>
      </Shelf>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Delete Winter?"
        impact={
          <p>
            38 clips lose their category. <strong className="text-ink">2 schedules</strong> that show it are
            switched off. The files stay.
          </p>
        }
        confirmLabel="Delete the category"
        onConfirm={() => wait(1200)}
      />
      <ConfirmDialog
        open={grave}
        onOpenChange={setGrave}
        title="Delete 312 files?"
        impact="4.1 GB leave the disk. This cannot be undone."
        typeToConfirm="delete"
        confirmLabel="Delete for good"
        onConfirm={() => wait(800)}
      />
    </Specimen>
  );
}
