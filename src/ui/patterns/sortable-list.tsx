"use client";
import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { GripVertical } from "lucide-react";
import { type ReactNode, useId } from "react";
import { classNames } from "@/lib/class-names";

export interface SortableListProps<T> {
  /** Names the list for screen readers. */
  label: string;
  items: readonly T[];
  getKey: (item: T) => string;
  /** What an item is called when its move is announced. */
  getName: (item: T) => string;
  onMove: (from: number, to: number) => void;
  /** `handle` is the grip: place it where the item can be taken hold of. */
  renderItem: (item: T, index: number, handle: ReactNode) => ReactNode;
  className?: string;
}

/** So far the pointer moves before a press becomes a drag. */
const dragStartsAfterPx = 5;

/** A list put in order by dragging, or by keyboard: Space takes hold, the arrows move, Space lets go. */
export function SortableList<T>(props: SortableListProps<T>) {
  const { label, items, getKey, getName, onMove, renderItem, className } = props;
  const id = useId();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: dragStartsAfterPx } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const keys = items.map(getKey);
  const placeOf = (key: unknown) => keys.indexOf(String(key));
  const nameOf = (key: unknown) => {
    const item = items[placeOf(key)];
    return item === undefined ? "The item" : getName(item);
  };
  const place = (key: unknown) => `number ${placeOf(key) + 1} of ${keys.length}`;
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onMove(placeOf(active.id), placeOf(over.id));
  };
  return (
    <DndContext
      id={id}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{
        screenReaderInstructions: {
          draggable:
            "Press Space to take hold, the arrow keys to move, Space to let go, Escape to put it back.",
        },
        announcements: {
          onDragStart: ({ active }) => `Took hold of ${nameOf(active.id)}, ${place(active.id)}.`,
          onDragOver: ({ active, over }) =>
            over ? `${nameOf(active.id)} is over ${place(over.id)}.` : undefined,
          onDragEnd: ({ active, over }) =>
            over ? `${nameOf(active.id)} is now ${place(over.id)}.` : `${nameOf(active.id)} stays.`,
          onDragCancel: ({ active }) => `${nameOf(active.id)} is back where it was.`,
        },
      }}
    >
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        <ol aria-label={label} className={className}>
          {items.map((item, index) => (
            <SortableItem key={keys[index]} id={keys[index] ?? ""} name={getName(item)}>
              {(handle) => renderItem(item, index, handle)}
            </SortableItem>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

interface SortableItemProps {
  id: string;
  name: string;
  children: (handle: ReactNode) => ReactNode;
}

function SortableItem({ id, name, children }: SortableItemProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id });
  const handle = (
    <button
      type="button"
      ref={setActivatorNodeRef}
      {...attributes}
      {...listeners}
      aria-label={`Move ${name}`}
      className="grid size-8 shrink-0 cursor-grab touch-none place-items-center rounded-md text-faint hover:bg-hover hover:text-ink focus-visible:outline-2 focus-visible:outline-focus active:cursor-grabbing"
    >
      <GripVertical aria-hidden className="size-4" />
    </button>
  );
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={classNames("relative", isDragging && "z-10 [&>*]:shadow-float [&>*]:ring-accent-line")}
    >
      {children(handle)}
    </li>
  );
}
