import { Box, Button, Chip, Link, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { ReadMerges } from "#operations/merging/merging";
import { useAsk } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { usePageTitle } from "../../layout/PageTitle.tsx";
import type { LoadedOrganization } from "../../organizations/form/organization-form.ts";
import { LaterMerge } from "../LaterMerge.tsx";
import { type MadeMerge, UndoMergeDialog } from "../UndoMergeDialog.tsx";
import { TypedBefore } from "./TypedBefore.tsx";

/** What stands instead of the form of an organization that became part of another one. */
export function MergedPage({ organization }: { organization: LoadedOrganization }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { id, name, slug, mergedInto, may } = organization;
  usePageTitle(name);
  const { data } = useAsk(ReadMerges, { organizationId: id });
  const [undoing, setUndoing] = useState<MadeMerge | null>(null);
  const merge = data?.merges.find(
    ({ undoneAt, lost }) => undoneAt === null && lost.some((each) => each.organization?.id === id),
  );
  return (
    <Box sx={{ maxWidth: 760 }}>
      <Typography variant="h1" sx={{ overflowWrap: "anywhere" }}>
        {name}
      </Typography>
      <Stack direction="row" sx={{ flexWrap: "wrap", alignItems: "center", gap: 1.5, mt: 1, mb: 2 }}>
        <Chip size="small" variant="outlined" label={translate("words.status.MERGED")} />
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          /{slug}
        </Typography>
      </Stack>
      {mergedInto && (
        <Typography sx={{ fontSize: "1.1rem" }}>
          {translate("merging.merged.partOf")}{" "}
          <Link component={RouterLink} to={`/organizations/${mergedInto.id}`}>
            {mergedInto.name}
          </Link>
        </Typography>
      )}
      {merge && (
        <Typography sx={{ color: "text.secondary", mt: 0.5 }}>
          {translate("merging.merged.by", { who: merge.madeBy, date: formats.moment(merge.madeAt) })}
          {merge.message && ` ${translate("history.quote", { message: merge.message })}`}
        </Typography>
      )}
      <Typography sx={{ mt: 2 }}>{translate("merging.merged.says")}</Typography>
      <Stack direction="row" sx={{ flexWrap: "wrap", gap: 1.5, mt: 3 }}>
        {mergedInto && (
          <Button variant="contained" component={RouterLink} to={`/organizations/${mergedInto.id}`}>
            {translate("merging.merged.open", { name: mergedInto.name })}
          </Button>
        )}
        {may.includes("readHistory") && (
          <Button variant="outlined" component={RouterLink} to={`/organizations/${id}/history`}>
            {translate("form.history")}
          </Button>
        )}
        {merge?.may.includes("undo") && (
          <Button onClick={() => setUndoing(merge)}>{translate("merging.undo.button")}</Button>
        )}
      </Stack>
      {merge?.laterMergeId && (
        <Typography variant="body2" sx={{ mt: 2 }}>
          {translate("merging.undo.rests")} <LaterMerge id={merge.laterMergeId} />
        </Typography>
      )}
      <TypedBefore organization={organization} />
      {undoing && <UndoMergeDialog merge={undoing} onClose={() => setUndoing(null)} />}
    </Box>
  );
}
