import { useRef, useState } from "react";
import { useNotify } from "react-admin";
import { toAskError } from "../../ask/ask-error.ts";

/**
 * An order that is public as soon as something is put elsewhere, one change after the other; each can be undone. Where
 * somebody else has moved things meanwhile, theirs stands, and it is said.
 */
export function useOrder(
  known: readonly string[],
  tell: (ids: string[], base: string[], requestId: string) => Promise<string[]>,
  reload: () => void,
) {
  const notify = useNotify();
  // What is shown before the server has said so; null where it has.
  const [wanted, setWanted] = useState<string[] | null>(null);
  const base = useRef<string[]>([]);
  const line = useRef(Promise.resolve());
  const waiting = useRef(0);
  if (wanted === null) base.current = [...known];

  const send = (ids: string[], says: "countries.order.saved" | "countries.order.undone") => {
    setWanted(ids);
    waiting.current++;
    line.current = line.current.then(async () => {
      const before = base.current;
      try {
        base.current = await tell(ids, before, crypto.randomUUID());
        notify(says, { type: "success", undo: () => send(before, "countries.order.undone") });
      } catch (thrown) {
        const error = toAskError(thrown);
        if (error.code === "CONFLICT") notify("countries.order.conflict", { type: "warning" });
        else if (error.code === "OFFLINE") notify("words.problem.OFFLINE", { type: "warning" });
        else notify(error.message, { type: "warning" });
        reload();
      } finally {
        waiting.current--;
        if (waiting.current === 0) setWanted(null);
      }
    });
  };
  return { ids: wanted ?? known, order: (ids: string[]) => send(ids, "countries.order.saved") };
}
