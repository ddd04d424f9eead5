/** The shape every box one types or picks in shares. */
export const controlLook = [
  "w-full min-w-0 rounded-md bg-well text-ink text-base md:text-sm",
  "shadow-[inset_0_0_0_1px_var(--edge),inset_0_1px_2px_var(--shade)] transition-shadow duration-150",
  "hover:shadow-[inset_0_0_0_1px_var(--faint),inset_0_1px_2px_var(--shade)]",
  "outline-none focus-visible:shadow-[inset_0_0_0_2px_var(--focus)] focus-visible:outline-none",
  "focus-within:shadow-[inset_0_0_0_2px_var(--focus)]",
  "aria-invalid:shadow-[inset_0_0_0_1.5px_var(--bad)] has-[[aria-invalid=true]]:shadow-[inset_0_0_0_1.5px_var(--bad)]",
  "disabled:cursor-not-allowed disabled:opacity-50 has-[input:disabled]:opacity-50",
].join(" ");
