/** Leads to the first field at fault, once its sentence has been drawn. */
export function focusFirstError(form: HTMLElement): void {
  requestAnimationFrame(() => {
    const field = form.querySelector<HTMLElement>('[aria-invalid="true"]');
    field?.scrollIntoView({ block: "center" });
    const target = field?.matches("input, button, textarea")
      ? field
      : field?.querySelector<HTMLElement>("button, input");
    target?.focus({ preventScroll: true });
  });
}
