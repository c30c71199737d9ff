import { useRef } from "react";
import { useNotify } from "react-admin";
import {
  CancelLetter,
  type ListedLetterFragment,
  RetryLetter,
  SetMailbox,
} from "#operations/reviews/letters/letters";
import { ask } from "../../ask/ask.ts";
import { toAskError } from "../../ask/ask-error.ts";
import { queries } from "../../ask/queries.ts";

type Letter = Pick<ListedLetterFragment, "id">;

/** What can be done with one letter or mailbox by one press; each is told, and can be undone. */
export function useLetterVerbs() {
  const notify = useNotify();
  const busy = useRef(false);
  const run = async (what: () => Promise<unknown>): Promise<boolean> => {
    // A button that is pressed twice does it once.
    if (busy.current) return false;
    busy.current = true;
    try {
      await what();
      return true;
    } catch (error) {
      notify(toAskError(error).message, { type: "error", autoHideDuration: null });
      return false;
    } finally {
      busy.current = false;
      await queries.invalidateQueries();
    }
  };
  const tell = async (says: string, what: () => Promise<unknown>, back: () => Promise<unknown>) => {
    if (await run(what)) notify(says, { type: "success", undo: () => void run(back) } as never);
  };
  const asked = (letter: Letter) => ({ id: letter.id, requestId: crypto.randomUUID() });
  const stop = (letter: Letter) => () => ask(CancelLetter, asked(letter));
  const send = (letter: Letter) => () => ask(RetryLetter, asked(letter));
  return {
    cancel: (letter: Letter) => void tell("outreach.cancelled", stop(letter), send(letter)),
    retry: (letter: Letter) => void tell("outreach.retried", send(letter), stop(letter)),
    /** Lets a mailbox be written to again; undone, it is refused as it was. */
    allow: ({ address, reason }: { address: string; reason: string | null }) => {
      const set = (consent: "NOT_ASKED" | "REFUSED", why: string | null) => () =>
        ask(SetMailbox, { address, consent, reason: why, requestId: crypto.randomUUID() });
      void tell("outreach.mailbox.allowed", set("NOT_ASKED", null), set("REFUSED", reason));
    },
  };
}
