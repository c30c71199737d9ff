import { useSearchParams } from "react-router-dom";

/** The task of a review from which one came to compare, and to which one goes back; null where one came from elsewhere. */
export function useTaskOf(): string | null {
  const [address] = useSearchParams();
  const task = address.get("task");
  return task && /^[0-9a-f-]{36}$/i.test(task) ? task : null;
}
