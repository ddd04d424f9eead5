/** Menus, lists and popovers: they lie one layer above the room. */
export const floatLook = [
  "z-50 rounded-lg bg-raised text-ink shadow-float ring-1 ring-line",
  "data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:zoom-in-97 duration-150 ease-glide",
  "data-[state=closed]:animate-out data-[state=closed]:fade-out-0",
].join(" ");

/** One line in such a list. */
export const itemLook = [
  "relative flex min-h-9 cursor-default select-none items-center gap-2.5 rounded-sm px-2.5 py-1.5 text-sm outline-none",
  "data-[highlighted]:bg-hover data-[selected=true]:bg-hover data-[disabled]:pointer-events-none data-[disabled=true]:pointer-events-none data-[disabled]:opacity-45 data-[disabled=false]:opacity-100 data-[disabled=false]:pointer-events-auto",
  "[&_svg]:size-4 [&_svg]:shrink-0 [&>svg]:text-faint",
].join(" ");
