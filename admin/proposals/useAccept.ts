import { useNotify, useTranslate } from "react-admin";
import { AcceptProposal, type ProposedFragment, TakeBackAcceptance } from "#operations/proposals/proposals";
import { toAskError } from "../ask/ask-error.ts";
import { queries } from "../ask/queries.ts";
import { useTell } from "../ask/useAsk.ts";

/** What is taken over: all of it where `paths` is null; and what is said of it, if anything. */
export interface Acceptance {
  paths: string[] | null;
  message?: string;
  reason?: string;
}

/** Takes a proposal over, and says so, with a way back. */
export function useAccept({
  id,
  organization,
  changes,
}: ProposedFragment): (acceptance: Acceptance, requestId: string) => Promise<void> {
  const translate = useTranslate();
  const notify = useNotify();
  const { mutateAsync: accept } = useTell(AcceptProposal);
  const { mutateAsync: restore } = useTell(TakeBackAcceptance);
  const takeBack = (of: string, came: number) => {
    const requestId = crypto.randomUUID();
    return async () => {
      try {
        // The acceptance alone: what others saved since stays.
        const revisions = { revision: came - 1, baseRevision: came };
        await restore({ id: of, ...revisions, message: translate("words.action.undo"), requestId });
        notify("proposals.done.undone", { type: "info" });
        await queries.invalidateQueries();
      } catch (error) {
        notify(toAskError(error).message, { type: "error" });
      }
    };
  };
  return async ({ paths, message, reason }, requestId) => {
    const said = { message: message || null, reason: reason || null };
    const { acceptProposal } = await accept({ id, paths, ...said, requestId });
    await queries.invalidateQueries();
    const came = acceptProposal?.revision ?? 0;
    // What it said already makes no revision, and a new organization has none before; what was verified stays so.
    const changed = organization && changes.length > 0 && came > organization.revision;
    const undo = changed && takeBack(organization.id, came);
    notify("proposals.done.accepted", { type: "success", ...(undo && { undo }) });
  };
}
