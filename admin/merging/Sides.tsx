import ComesIcon from "@mui/icons-material/ArrowBack";
import GoesIcon from "@mui/icons-material/CallMerge";
import StaysIcon from "@mui/icons-material/CheckCircleOutlined";
import DiffersIcon from "@mui/icons-material/CompareArrows";
import SameIcon from "@mui/icons-material/DragHandle";
import FlagIcon from "@mui/icons-material/FlagOutlined";
import SwapIcon from "@mui/icons-material/SwapHoriz";
import { Box, Button, Chip, Link, Paper, Typography } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { useFormats } from "../i18n/useFormats.ts";
import { FlagDialog } from "../organizations/flags/FlagDialog.tsx";
import { useListWords } from "../organizations/list/useListWords.ts";
import type { Standing } from "./compare-rows.ts";
import type { MergePreview } from "./merge-choices.ts";
import { TwoDialog } from "./TwoDialog.tsx";

type Organization = MergePreview["kept"];

/** The same marks as the rows have below. */
const marks = { DIFFERS: DiffersIcon, COMES: ComesIcon, SAME: SameIcon };

/** Which one stays and which go, and what a merge comes to, in a few words. */
export function Sides({
  preview: { kept, losing },
  counts,
  onKeep,
}: {
  preview: MergePreview;
  counts: Record<Standing, number>;
  onKeep(id: string): void;
}) {
  const translate = useTranslate();
  const [two, setTwo] = useState<Organization | null>(null);
  const [flagged, setFlagged] = useState<Organization | null>(null);
  const flag = (organization: Organization) => (
    <Button size="small" color="inherit" startIcon={<FlagIcon />} onClick={() => setFlagged(organization)}>
      {translate("flags.button")}
    </Button>
  );
  const told = (["DIFFERS", "COMES", "SAME"] as const).filter((standing) => counts[standing] > 0);
  return (
    <Box component="section" aria-label={translate("merging.which")} sx={{ mb: 3 }}>
      <Box sx={columns(losing.length + 1)}>
        <SideCard organization={kept} stays>
          {flag(kept)}
        </SideCard>
        {losing.map((lost) => (
          <SideCard key={lost.id} organization={lost} stays={false}>
            <Button size="small" variant="outlined" startIcon={<SwapIcon />} onClick={() => onKeep(lost.id)}>
              {translate("merging.keepThis")}
            </Button>
            <Button size="small" color="inherit" onClick={() => setTwo(lost)}>
              {translate("merging.two.button")}
            </Button>
            {flag(lost)}
          </SideCard>
        ))}
      </Box>
      <Box role="status" sx={{ mt: 1.5 }}>
        <Typography sx={{ overflowWrap: "anywhere" }}>
          {translate("merging.summary", { smart_count: losing.length, name: kept.name })}
        </Typography>
        <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 3, rowGap: 0.5, mt: 0.5 }}>
          {told.map((standing) => {
            const Mark = marks[standing];
            return (
              <Box
                key={standing}
                component="span"
                sx={{
                  display: "inline-flex",
                  gap: 0.75,
                  alignItems: "center",
                  fontWeight: standing === "DIFFERS" ? 650 : undefined,
                  color: standing === "SAME" ? "text.secondary" : undefined,
                }}
              >
                <Mark
                  fontSize="small"
                  aria-hidden
                  sx={{ color: standing === "DIFFERS" ? "secondary.main" : "inherit" }}
                />
                {translate(`merging.count.${standing}`, { smart_count: counts[standing] })}
              </Box>
            );
          })}
        </Box>
      </Box>
      {flagged && (
        <FlagDialog
          organizationId={flagged.id}
          name={flagged.name}
          other={flagged === kept ? losing[0]! : kept}
          onClose={() => setFlagged(null)}
        />
      )}
      {two && <TwoDialog kept={kept} other={two} losing={losing} onClose={() => setTwo(null)} />}
    </Box>
  );
}

/** Beside each other where there is room for it, on a phone below each other. */
export const columns = (count: number) => ({
  display: "grid",
  gap: { xs: 1.5, sm: 2 },
  gridTemplateColumns: { xs: "minmax(0, 1fr)", md: `repeat(${Math.min(count, 3)}, minmax(0, 1fr))` },
});

function SideCard({
  organization,
  stays,
  children,
}: {
  organization: Organization;
  stays: boolean;
  children: ReactNode;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const words = useListWords();
  const { id, name, slug, status, freshness, editedAt, entries } = organization;
  const Icon = stays ? StaysIcon : GoesIcon;
  return (
    <Paper
      component="article"
      variant="outlined"
      aria-label={translate(stays ? "merging.staysName" : "merging.goesName", { name })}
      sx={{
        p: 2,
        minWidth: 0,
        display: "flex",
        flexDirection: "column",
        alignItems: "flex-start",
        gap: 0.5,
        ...(stays
          ? { border: 2, borderColor: "primary.main" }
          : { borderStyle: "dashed", borderColor: "text.secondary", bgcolor: "transparent" }),
      }}
    >
      <Chip
        icon={<Icon />}
        color={stays ? "primary" : "default"}
        variant={stays ? "filled" : "outlined"}
        label={translate(stays ? "merging.stays" : "merging.goes")}
        sx={{ fontWeight: 650 }}
      />
      <Typography component="h2" variant="h2" sx={{ mt: 0.5, overflowWrap: "anywhere" }}>
        <Link component={RouterLink} to={`/organizations/${id}`} color="inherit">
          {name}
        </Link>
      </Typography>
      <Typography variant="body2" sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>
        /{slug}
      </Typography>
      <Typography variant="body2">
        {[
          translate(`words.status.${status}`),
          translate(`words.freshness.${freshness}`),
          translate("form.changed", { ago: formats.ago(editedAt) }),
        ].join(" · ")}
      </Typography>
      <Typography variant="body2">
        {entries
          .map(({ country, section }) => `${words.country(country)}, ${words.section(section)}`)
          .join(" · ")}
      </Typography>
      <Box sx={{ mt: "auto", pt: 1, display: "flex", flexWrap: "wrap", gap: 1 }}>{children}</Box>
    </Paper>
  );
}
