import { notFound } from "next/navigation";

/** Any other address below /web: the console's own "not found", inside the shell. */
export default function Page(): never {
  notFound();
}
