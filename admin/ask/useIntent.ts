import { useRef } from "react";

/**
 * The request id of what somebody is about to do: the same while they try again, a new one after `done()`. So a double
 * click, or a retry after a lost answer, does it once.
 */
export function useIntent(): { requestId: () => string; done: () => void } {
  const id = useRef<string | null>(null);
  return {
    requestId: () => {
      id.current ??= crypto.randomUUID();
      return id.current;
    },
    done: () => {
      id.current = null;
    },
  };
}
