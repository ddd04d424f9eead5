import { FormSection, type FormSectionProps } from "@/ui/patterns/form-section";

/** A part of the schedule's form: its heading stands above while the preview needs the room beside it. */
export const FormPart = (props: FormSectionProps) => (
  <FormSection {...props} className="lg:grid-cols-1 2xl:grid-cols-[16rem_minmax(0,1fr)]" />
);
