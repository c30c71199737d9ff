import { Box, Chip, Link, Typography, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { Link as RouterLink } from "react-router-dom";
import { useFormats } from "../../i18n/useFormats.ts";
import { usePageTitle } from "../../layout/PageTitle.tsx";
import { TaskMark } from "../../reviews/task/TaskMark.tsx";
import { ClaimChip } from "../claims/ClaimChip.tsx";
import { FindingsSummary } from "../findings/FindingsSummary.tsx";
import { headName } from "../findings/gather-findings.ts";
import { PageFindings } from "../findings/PageFindings.tsx";
import { PasteButton } from "../pasting/PasteButton.tsx";
import { useOrganization } from "./OrganizationContext.tsx";
import type { OrganizationForm } from "./organization-form.ts";

const colors = { DRAFT: "default", PUBLISHED: "success", ARCHIVED: "warning", MERGED: "default" } as const;

/** Which organization this is, and where it is in its life. */
export function PageHeading() {
  const translate = useTranslate();
  const formats = useFormats();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const { organization, readOnly } = useOrganization();
  const { control } = useFormContext<OrganizationForm>();
  const name = useWatch({ control, name: "name" }).trim() || translate("form.blankTitle");
  usePageTitle(name);
  return (
    <Box sx={{ mb: 3 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "start", columnGap: 2 }}>
        <Typography variant="h1" sx={{ flex: "1 1 12rem", minWidth: 0, overflowWrap: "anywhere" }}>
          {name}
        </Typography>
        <PasteButton />
      </Box>
      <Box data-field={headName}>
        {organization && (
          <Box sx={lineLook}>
            <Chip
              size="small"
              variant="outlined"
              color={colors[organization.status]}
              label={translate(`words.status.${organization.status}`)}
            />
            <ClaimChip claimId={organization.presence.id} label={translate("words.claimKind.PRESENCE")} />
            <Typography variant="body2" sx={{ color: "text.secondary" }}>
              {translate("form.changed", { ago: formats.ago(organization.editedAt) })}
            </Typography>
            {organization.may.includes("readHistory") && (
              <Link component={RouterLink} to={`/organizations/${organization.id}/history`} variant="body2">
                {translate("form.history")}
              </Link>
            )}
            <TaskMark organizationId={organization.id} />
            {/* Where the bar has no room for it, or is not there. */}
            {(!isWide || readOnly) && <FindingsSummary below />}
          </Box>
        )}
        <PageFindings />
      </Box>
      {organization?.archivedReason && (
        <Typography sx={{ mt: 1 }}>
          {translate("form.archived", { reason: organization.archivedReason })}
        </Typography>
      )}
      {readOnly && (
        <Typography sx={{ mt: 1, color: "text.secondary" }}>{translate("form.readOnly")}</Typography>
      )}
    </Box>
  );
}

const lineLook = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  columnGap: 1.5,
  rowGap: 0.5,
  mt: 1,
} as const;
