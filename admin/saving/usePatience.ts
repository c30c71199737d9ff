import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { AskError } from "../ask/ask-error.ts";
import { askPatiently } from "./patience.ts";

/** An answer that takes longer will not come: the connection is broken, and nobody has noticed. */
const longestAnswer = 30_000;

export interface Patient {
  /** STILL: nothing is under way; SENDING: an answer is expected; WAITING: it is kept here and tried again by itself. */
  phase: "STILL" | "SENDING" | "WAITING";
  /** Why it waits. */
  reason: AskError | null;
  /** Sends until there is an answer; one at a time. */
  send<Answer>(ask: (signal: AbortSignal) => Promise<Answer>): Promise<Answer>;
  /** Tries now. */
  hurry(): void;
}

/** Sends what must not be lost: while the network is away it waits, and tries again. */
export function usePatience(): Patient {
  const [phase, setPhase] = useState<Patient["phase"]>("STILL");
  const [reason, setReason] = useState<AskError | null>(null);
  const wake = useRef<() => void>(() => {});
  const left = useRef(new AbortController());
  const hurry = useCallback(() => wake.current(), []);

  useEffect(() => {
    // Made here, because an effect may run, end and run again.
    left.current = new AbortController();
    window.addEventListener("online", hurry);
    return () => {
      window.removeEventListener("online", hurry);
      left.current.abort();
    };
  }, [hurry]);

  const send = useCallback(async <Answer>(ask: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> => {
    setPhase("SENDING");
    try {
      return await askPatiently(
        () => {
          setPhase("SENDING");
          return ask(AbortSignal.timeout(longestAnswer)).catch(asOffline);
        },
        {
          waits(error) {
            setReason(error);
            setPhase("WAITING");
          },
          woken: () =>
            new Promise((resolve) => {
              wake.current = resolve;
            }),
          signal: left.current.signal,
        },
      );
    } finally {
      setPhase("STILL");
      setReason(null);
    }
  }, []);

  return useMemo(() => ({ phase, reason, send, hurry }), [phase, reason, send, hurry]);
}

function asOffline(error: unknown): never {
  if (!(error instanceof DOMException)) throw error;
  throw new AskError({ code: "OFFLINE", message: "The server did not answer." });
}
