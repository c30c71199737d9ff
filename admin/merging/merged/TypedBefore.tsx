import { Box, Button, Stack } from "@mui/material";
import { useEffect, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { type AskError, toAskError } from "../../ask/ask-error.ts";
import { Refusal } from "../../ask/Refusal.tsx";
import { ChangeList } from "../../organizations/changes/ChangeList.tsx";
import { compareForms } from "../../organizations/changes/compare-forms.ts";
import { OrganizationProvider } from "../../organizations/form/OrganizationContext.tsx";
import type { LoadedOrganization } from "../../organizations/form/organization-form.ts";
import { type Draft, dropDraft, findDrafts } from "../../organizations/saving/drafts.ts";
import { useWho } from "../../organizations/saving/useWho.ts";
import { Notice } from "../../saving/Notice.tsx";
import { useMe } from "../../session/useMe.ts";
import { useCarryOver } from "./useCarryOver.ts";

/** What somebody typed into the form before it became part of another one, and did not save: it can be taken along. */
export function TypedBefore({ organization }: { organization: LoadedOrganization }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const who = useWho();
  const carryOver = useCarryOver();
  const { id, name } = organization;
  const [drafts, forget] = useOwnDrafts(id);
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AskError | null>(null);
  const [draft] = drafts;
  if (!draft) return null;
  const changes = compareForms(draft.ancestor, draft.values);
  const take = async () => {
    setBusy(true);
    setError(null);
    try {
      const { keptId, isSaid } = await carryOver({
        id,
        name,
        baseRevision: draft.since,
        values: draft.values,
      });
      forget(draft);
      if (isSaid) notify("merging.merged.isSaid", { type: "info" });
      navigate(`/organizations/${keptId}`);
    } catch (thrown) {
      setError(toAskError(thrown));
      setBusy(false);
    }
  };
  return (
    <Stack sx={{ mt: 3, gap: 1 }}>
      <Notice
        severity="info"
        action={
          <>
            {!isOpen && (
              <Button size="small" color="inherit" onClick={() => setOpen(true)}>
                {translate("saving.showChanges", { smart_count: changes.length })}
              </Button>
            )}
            <Button size="small" color="inherit" onClick={() => forget(draft)}>
              {translate("words.action.discard")}
            </Button>
            <Button size="small" variant="contained" loading={isBusy} onClick={() => void take()}>
              {translate("merging.merged.take")}
            </Button>
          </>
        }
      >
        {translate("saving.draft.offer", who.moment(draft.typedAt))}
        {isOpen && (
          <OrganizationProvider id={id} organization={organization}>
            <Box sx={{ mt: 1 }}>
              <ChangeList changes={changes} forms={[draft.values, draft.ancestor]} />
            </Box>
          </OrganizationProvider>
        )}
      </Notice>
      <Refusal error={error} />
    </Stack>
  );
}

/** What this browser keeps for an organization, the newest first. */
function useOwnDrafts(id: string): [Draft[], (draft: Draft) => void] {
  const person = useMe()?.user?.id;
  const [drafts, setDrafts] = useState<Draft[]>([]);
  useEffect(() => {
    let here = true;
    if (person !== undefined)
      findDrafts(person)
        .then((found) => here && setDrafts(found.filter(({ organization }) => organization === id)))
        // A browser that keeps nothing has nothing to offer.
        .catch(() => {});
    return () => {
      here = false;
    };
  }, [person, id]);
  return [
    drafts,
    (draft) => {
      setDrafts((before) => before.filter((each) => each !== draft));
      dropDraft(draft).catch(() => {});
    },
  ];
}
