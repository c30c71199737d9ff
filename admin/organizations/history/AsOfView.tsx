import { Alert, Box, Button, Skeleton, Stack } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { ReadOrganizationAt } from "#operations/organizations/history/history";
import { Refusal } from "../../ask/Refusal.tsx";
import { useAsk } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { type LoadedOrganization, toForm } from "../form/organization-form.ts";
import { DayChooser } from "./DayChooser.tsx";
import { RestoreDialog } from "./RestoreDialog.tsx";
import { StateAt } from "./StateAt.tsx";

/** An organization as it was at a revision, to be read only. */
export function AsOfView({
  organization: { id, revision: newest, may },
  number,
  onChoose,
}: {
  organization: LoadedOrganization;
  number: number;
  onChoose(number: number): void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const [isRestoring, setRestoring] = useState(false);
  const { data, error, isPlaceholderData } = useAsk(ReadOrganizationAt, { organizationId: id, number });
  const then = data?.revision.organization;
  return (
    <Box sx={{ maxWidth: 860 }}>
      <DayChooser id={id} label={translate("history.otherDay")} onFound={onChoose} />
      <Refusal error={error} />
      {!error && (!then || isPlaceholderData) && <Skeleton variant="rounded" height={360} sx={{ mt: 2 }} />}
      {data && then && !isPlaceholderData && (
        <>
          <Alert severity="info" icon={false} role="status" sx={{ my: 2 }}>
            <Stack direction="row" sx={{ flexWrap: "wrap", alignItems: "center", gap: 1.5 }}>
              <span>
                {translate("history.asOf", {
                  date: formats.moment(data.revision.madeAt),
                  who: data.revision.madeBy,
                  number,
                })}
              </span>
              {number !== newest && (
                <Button size="small" component={Link} to={`?from=${number}`}>
                  {translate("history.compareNow")}
                </Button>
              )}
              {number !== newest && may.includes("restore") && (
                <Button size="small" onClick={() => setRestoring(true)}>
                  {translate("history.restore")}
                </Button>
              )}
            </Stack>
          </Alert>
          <StateAt organization={then} until={data.revision.madeAt} />
          {isRestoring && (
            <RestoreDialog
              revision={{ number, madeAt: data.revision.madeAt, after: toForm(then) }}
              onClose={() => setRestoring(false)}
            />
          )}
        </>
      )}
    </Box>
  );
}
