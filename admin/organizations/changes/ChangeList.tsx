import { Box, Link, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { OrganizationForm } from "../form/organization-form.ts";
import { fromLasting } from "../form/paths.ts";
import { focusField } from "../saving/focus-field.ts";
import type { FormChange } from "./compare-forms.ts";
import { usePathWords } from "./usePathWords.ts";

/** Changes in words, each with what it was and what it is; with `form` each leads to its field. */
export function ChangeList({
  changes,
  forms,
  form,
  onGo,
}: {
  changes: readonly FormChange[];
  /** Where items are looked for, the newest first. */
  forms: readonly OrganizationForm[];
  form?: OrganizationForm;
  onGo?: () => void;
}) {
  const translate = useTranslate();
  const { label, value } = usePathWords();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1 }}>
      {changes.map(({ path, kind, from, to }) => {
        const what = translate(`saving.change.${kind}`, { what: label(path, forms) });
        const name = form && kind !== "REMOVED" ? fromLasting(path, form) : null;
        const isWhole = kind !== "CHANGED" && path.split(".").length === 2;
        return (
          <Box component="li" key={path} sx={{ minWidth: 0 }}>
            {name ? (
              <Link
                component="button"
                type="button"
                sx={{ textAlign: "start", font: "inherit", fontWeight: 600 }}
                onClick={() => {
                  onGo?.();
                  focusField(name);
                }}
              >
                {what}
              </Link>
            ) : (
              <Typography component="span" sx={{ fontWeight: 600 }}>
                {what}
              </Typography>
            )}
            {!isWhole && kind !== "MOVED" && (
              <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: "anywhere" }}>
                {kind === "CHANGED" && (
                  <>
                    <del>{short(value(path, from, forms))}</del>
                    {" → "}
                  </>
                )}
                <span>{short(value(path, to ?? from, forms))}</span>
              </Typography>
            )}
          </Box>
        );
      })}
    </Box>
  );
}

/** Enough to know what was written; the whole stands in its field. */
const mostLetters = 140;
const short = (text: string) =>
  text.length > mostLetters ? `${text.slice(0, mostLetters).trimEnd()}…` : text;
