import { Box, Link, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { visuallyHidden } from "../../layout/visually-hidden.ts";
import { CertaintyChip } from "../../merging/CertaintyChip.tsx";
import { useDoubles } from "./useDoubles.ts";

/** Is it one of these? Said under the name while it is typed, and never in the way. */
export function LikelyDoubles() {
  const translate = useTranslate();
  const doubles = useDoubles();
  const names = doubles.map(({ name }) => name).join(", ");
  return (
    <>
      <Box role="status" sx={visuallyHidden}>
        {doubles.length > 0 && translate("doubles.heard", { names, smart_count: doubles.length })}
      </Box>
      {doubles.length > 0 && (
        <Box component="section" aria-labelledby="doubles" sx={panelLook}>
          <Typography id="doubles" component="h3" variant="body2" sx={{ fontWeight: 650 }}>
            {translate("doubles.title", { smart_count: doubles.length })}
          </Typography>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
            {doubles.map(({ id, name, status, certainty, place, signs }) => (
              <Box component="li" key={id} sx={{ pt: 0.75, minWidth: 0, overflowWrap: "anywhere" }}>
                <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1 }}>
                  {/* In a tab of its own: what is typed here stays. */}
                  <Link
                    component={RouterLink}
                    to={`/organizations/${id}`}
                    target="_blank"
                    rel="noopener"
                    sx={{ fontWeight: 600 }}
                  >
                    {name || translate("words.unknown")}
                    <span style={visuallyHidden}> {translate("doubles.newTab")}</span>
                  </Link>
                  <CertaintyChip certainty={certainty} />
                  <Typography component="span" variant="body2" sx={{ color: "text.secondary" }}>
                    {[place, status !== "PUBLISHED" && translate(`words.status.${status}`)]
                      .filter(Boolean)
                      .join(" · ")}
                  </Typography>
                </Box>
                <Typography variant="body2" sx={{ color: "text.secondary" }}>
                  {signs.join(", ")}
                </Typography>
              </Box>
            ))}
          </Box>
        </Box>
      )}
    </>
  );
}

const panelLook = {
  gridColumn: "1 / -1",
  px: 2,
  py: 1.25,
  border: 1,
  borderColor: "divider",
  borderRadius: 1,
  bgcolor: "background.paper",
} as const;
