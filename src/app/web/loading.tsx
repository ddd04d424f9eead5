import { LoadingState } from "@/ui/patterns/loading-state";

export default function Loading() {
  return <LoadingState label="Loading the page" shape="spinner" />;
}
