import VisibilityOffOutlinedIcon from "@mui/icons-material/VisibilityOffOutlined";
import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { usePathWords } from "../changes/usePathWords.ts";
import type { OrganizationForm } from "../form/organization-form.ts";
import { useSaving } from "../saving/useSaving.ts";
import { leftOut } from "./left-out.ts";

/** What the public does not see of the form, and why; and what it would see no more. */
export function LeftOutList({
  form,
  gone,
}: {
  form: OrganizationForm;
  /** Paths of what is public now and would not be any more. */
  gone: string[];
}) {
  const translate = useTranslate();
  const { base } = useSaving();
  const { label } = usePathWords();
  const forms = [form, base.theirs()];
  const kept = leftOut(form);
  if (kept.length === 0 && gone.length === 0) return null;
  return (
    <Box
      component="section"
      aria-labelledby="left-out"
      sx={{ mt: 4, pt: 2, borderTop: 1, borderColor: "divider" }}
    >
      <Box sx={{ display: "flex", gap: 1, alignItems: "center", mb: 1 }}>
        <VisibilityOffOutlinedIcon fontSize="small" />
        <Typography id="left-out" component="h3" variant="h3">
          {translate("preview.leftOut")}
        </Typography>
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: "grid", gap: 0.75 }}>
        {gone.map((path) => (
          <li key={`gone ${path}`}>
            <b>{label(path.replace(/^translations/, "descriptions"), forms)}</b>: {translate("preview.gone")}
          </li>
        ))}
        {kept.map(({ path, reason, owner }) => (
          <li key={path}>
            <b>{label(path, forms)}</b>:{" "}
            {translate(`preview.reason.${reason}`, { owner: owner ? label(owner, forms) : "" })}
          </li>
        ))}
      </Box>
    </Box>
  );
}
