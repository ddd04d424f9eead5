/** The lights go down behind a window. */
export const scrimLook = [
  "fixed inset-0 z-50 bg-scrim backdrop-blur-[3px] duration-200",
  "data-[state=open]:animate-in data-[state=open]:fade-in-0",
  "data-[state=closed]:animate-out data-[state=closed]:fade-out-0",
].join(" ");
