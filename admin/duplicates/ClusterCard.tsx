import { Box, Button, Paper, Stack, Typography } from "@mui/material";
import { useLocale, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { textFor } from "../i18n/text-for.ts";
import { useFormats } from "../i18n/useFormats.ts";
import { CertaintyChip } from "../merging/CertaintyChip.tsx";
import { pairPath } from "../merging/pair-path.ts";
import { placesOf } from "../organizations/list/columns.ts";
import { useListWords } from "../organizations/list/useListWords.ts";
import type { Pair, ReadCluster } from "./read-clusters.ts";

/** As many as say why, at a glance. */
const mostSigns = 4;

/** Organizations that seem to be one: which they are, how sure that is, and why. */
export function ClusterCard({ cluster: { organizations, certainty, surest } }: { cluster: ReadCluster }) {
  const translate = useTranslate();
  const words = useListWords();
  const [kept, ...others] = organizations;
  const path = pairPath(
    kept!.id,
    others.map(({ id }) => id),
  );
  return (
    <Paper component="li" variant="outlined" sx={{ p: { xs: 2, sm: 2.5 }, minWidth: 0 }}>
      <Stack direction="row" sx={{ flexWrap: "wrap", gap: 1.5, alignItems: "flex-start" }}>
        <Box sx={{ flex: "1 1 20rem", minWidth: 0 }}>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 0.75 }}>
            {organizations.map((organization) => (
              <Box component="li" key={organization.id} sx={{ minWidth: 0 }}>
                <Typography component="span" sx={{ fontWeight: 650, overflowWrap: "anywhere" }}>
                  {organization.name}
                </Typography>
                <Typography variant="body2" sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>
                  {[
                    ...placesOf(organization).slice(0, 1),
                    words.status(organization.status),
                    words.freshness(organization.freshness),
                    `/${organization.slug}`,
                  ].join(" · ")}
                </Typography>
              </Box>
            ))}
          </Box>
        </Box>
        <Stack direction="row" sx={{ gap: 1.5, alignItems: "center" }}>
          <CertaintyChip certainty={certainty} />
          <Button
            component={Link}
            to={path}
            variant="contained"
            data-compare
            aria-label={translate("duplicates.compareNamed", { name: kept!.name })}
          >
            {translate("duplicates.compare")}
          </Button>
        </Stack>
      </Stack>
      <Why pair={surest} />
    </Paper>
  );
}

/** What speaks for it and what against it, in a sentence each, the strongest first. */
function Why({ pair: { signs } }: { pair: Pair }) {
  const translate = useTranslate();
  const formats = useFormats();
  const desk = useLocale() ?? "en";
  const say = (list: Pair["signs"]) =>
    formats.list(list.slice(0, mostSigns).map(({ says }) => textFor(says, desk)));
  const pro = signs.filter(({ weight }) => weight > 0);
  const contra = signs.filter(({ weight }) => weight < 0).toReversed();
  return (
    <Typography sx={{ mt: 1.5, maxWidth: "80ch" }}>
      {pro.length > 0 && translate("duplicates.for", { what: say(pro) })}{" "}
      {contra.length > 0 && (
        <Box component="span" sx={{ color: "text.secondary" }}>
          {translate("duplicates.against", { what: say(contra) })}
        </Box>
      )}
    </Typography>
  );
}
