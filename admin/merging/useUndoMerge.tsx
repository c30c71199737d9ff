import { Box, Link } from "@mui/material";
import { useCallback } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { UndoMerge, type UndoMergeMutation } from "#operations/merging/merging";
import { ask } from "../ask/ask.ts";
import { toAskError } from "../ask/ask-error.ts";
import { queries } from "../ask/queries.ts";
import { LaterMerge } from "./LaterMerge.tsx";

type Unmerged = NonNullable<UndoMergeMutation["undoMerge"]>;

/** Parts again what a merge made one, and says what did not come apart; `part` fails with what was refused. */
export function usePart(): (mergeId: string, message: string, requestId: string) => Promise<void> {
  const translate = useTranslate();
  const notify = useNotify();
  return useCallback(
    async (mergeId, message, requestId) => {
      const { undoMerge } = await ask(UndoMerge, { mergeId, message: message.trim() || null, requestId });
      const { restored, unsplit } = undoMerge!;
      const says = translate("merging.undone", { smart_count: restored.length });
      if (unsplit.length === 0) notify(says, { type: "success" });
      else
        notify(<NotApart says={says} unmerged={undoMerge!} />, { type: "warning", autoHideDuration: null });
      await queries.invalidateQueries();
    },
    [translate, notify],
  );
}

/** The same from a notice, which has nowhere else to say why it was refused. */
export function useUndoMerge(): (mergeId: string) => Promise<void> {
  const notify = useNotify();
  const part = usePart();
  return useCallback(
    async (mergeId) => {
      try {
        await part(mergeId, "", crypto.randomUUID());
      } catch (thrown) {
        const { message, told } = toAskError(thrown);
        const says = told.mergeId ? (
          <>
            {message} <LaterMerge id={told.mergeId} />
          </>
        ) : (
          message
        );
        notify(says, { type: "warning", autoHideDuration: null });
      }
    },
    [part, notify],
  );
}

/** What did not come apart as it was before, each with why. */
function NotApart({
  says,
  unmerged: { organization, restored, unsplit },
}: {
  says: string;
  unmerged: Unmerged;
}) {
  const translate = useTranslate();
  const known = [...restored, ...(organization ? [organization] : [])];
  return (
    <>
      {says} {translate("merging.unsplit")}
      <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: "40vh", overflowY: "auto" }}>
        {unsplit.map(({ organizationId, path, message }) => {
          const [list = ""] = path.split(".");
          const field = translate(`saving.one.${list}`, { _: translate(`saving.field.${list}`) });
          return (
            <li key={`${organizationId} ${path}`}>
              <Link
                component={RouterLink}
                to={`/organizations/${organizationId}`}
                color="inherit"
                underline="always"
              >
                {known.find(({ id }) => id === organizationId)?.name ?? organizationId}
              </Link>
              {": "}
              {translate(`merging.part.${list}`, { _: field })}. {message}
            </li>
          );
        })}
      </Box>
    </>
  );
}
