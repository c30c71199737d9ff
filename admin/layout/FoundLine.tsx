import ListIcon from "@mui/icons-material/FormatListBulleted";
import PublicIcon from "@mui/icons-material/PublicOutlined";
import { Box, Stack, Typography } from "@mui/material";
import { useLocale, useTranslate } from "react-admin";
import { FreshnessDot } from "./FreshnessDot.tsx";
import type { NamedCountry } from "./find-countries.ts";
import type { Found } from "./useFound.ts";

/** The country's name in the language of the desk, or in any. */
export function sayCountry({ code, name }: NamedCountry, locale: string): string {
  return (name.find((one) => one.locale === locale) ?? name[0])?.text ?? code;
}

/** What was found, in a line or two. */
export function FoundLine({ found }: { found: Found }) {
  const translate = useTranslate();
  const locale = useLocale();
  if (found.kind === "all")
    return (
      <Line icon={<ListIcon fontSize="small" />}>
        <Typography sx={{ fontWeight: 600, color: "primary.main" }}>
          {translate("layout.search.all", { smart_count: found.count })}
        </Typography>
      </Line>
    );
  if (found.kind === "country")
    return (
      <Line icon={<PublicIcon fontSize="small" />}>
        <Typography noWrap sx={{ fontWeight: 600 }}>
          {sayCountry(found.country, locale)}
        </Typography>
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {translate("layout.search.page")}
        </Typography>
      </Line>
    );
  const { organization, matches } = found;
  const { name, status, freshness, locations } = organization;
  const [place] = locations;
  // A city and its state often have one name.
  const where = [...new Set([place?.city, place?.state, place?.country])].filter(Boolean).join(", ");
  // What was found elsewhere says why it is here; a name that was found says so itself.
  const elsewhere = matches.some(({ field }) => field === "name") ? undefined : matches[0];
  return (
    <Line icon={<FreshnessDot freshness={freshness} />}>
      <Typography noWrap sx={{ fontWeight: 600 }}>
        {name || translate("words.unknown")}
      </Typography>
      <Typography noWrap variant="body2" sx={{ color: "text.secondary" }}>
        {[
          where,
          status !== "PUBLISHED" && translate(`words.status.${status}`),
          translate(`words.freshness.${freshness}`),
        ]
          .filter(Boolean)
          .join(" · ")}
      </Typography>
      {elsewhere && (
        <Typography noWrap variant="body2" sx={{ color: "text.secondary" }}>
          {endOf(elsewhere.before)}
          <Box component="mark" sx={{ bgcolor: "action.selected", color: "text.primary", fontWeight: 600 }}>
            {elsewhere.match}
          </Box>
          {elsewhere.after}
        </Typography>
      )}
    </Line>
  );
}

/** The last words of what stands before a match, so that the match itself is seen on a phone too. */
function endOf(text: string): string {
  return text.length > 28 ? `…${text.slice(-24).replace(/^\S*\s/, "")}` : text;
}

function Line({ icon, children }: { icon: React.ReactNode; children: React.ReactNode }) {
  return (
    <Stack direction="row" sx={{ gap: 1.5, minWidth: 0, width: "100%", alignItems: "flex-start", py: 0.25 }}>
      <Box
        sx={{
          width: 20,
          height: 24,
          display: "grid",
          placeItems: "center",
          flex: "none",
          color: "text.secondary",
        }}
      >
        {icon}
      </Box>
      <Box sx={{ minWidth: 0, flexGrow: 1 }}>{children}</Box>
    </Stack>
  );
}
