import { useCallback } from "react";
import { useTranslate } from "react-admin";
import { UnarchiveOrganization } from "#operations/organizations/saving/saving";
import { ask } from "../../ask/ask.ts";
import { toAskError } from "../../ask/ask-error.ts";
import { useSaving } from "./useSaving.ts";

/** Brings an archived organization back to where it was. */
export function useUnarchive(): () => Promise<void> {
  const translate = useTranslate();
  const { id, send, refusals, landed } = useSaving();
  return useCallback(async () => {
    const variables = { id, requestId: crypto.randomUUID() };
    try {
      const { unarchiveOrganization } = await send((signal) =>
        ask(UnarchiveOrganization, variables, { signal }),
      );
      landed(unarchiveOrganization!.organization!, translate("saving.unarchive.done"));
    } catch (error) {
      refusals.show(toAskError(error), {});
    }
  }, [id, send, refusals, landed, translate]);
}
