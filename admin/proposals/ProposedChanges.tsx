import { Alert, Box, Checkbox, Typography } from "@mui/material";
import { useMemo } from "react";
import { useTranslate } from "react-admin";
import type { ProposedFragment } from "#operations/proposals/proposals";
import { isProse } from "../organizations/changes/path-words.ts";
import { usePathWords } from "../organizations/changes/usePathWords.ts";
import { WordDiff } from "../organizations/changes/WordDiff.tsx";
import { isReadableDiff } from "../organizations/changes/word-diff.ts";
import { blankForm, toForm } from "../organizations/form/organization-form.ts";

/** What a proposal would change, field by field; each can be left out where `onToggle` is given. */
export function ProposedChanges({
  proposal,
  left,
  onToggle,
}: {
  proposal: ProposedFragment;
  left: ReadonlySet<string>;
  onToggle: ((path: string) => void) | null;
}) {
  const { organization, changes, status, accepted } = proposal;
  const forms = useMemo(() => [organization ? toForm(organization) : blankForm()], [organization]);
  const { label, value } = usePathWords();
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
      {changes.map(({ path, from, to, current, conflict }) => {
        const what = label(path, forms);
        return (
          <Box
            component="li"
            key={path}
            sx={{
              display: "flex",
              gap: 1,
              py: 1,
              alignItems: "flex-start",
              "& + &": { borderTop: 1, borderColor: "divider" },
            }}
          >
            {onToggle && (
              <Checkbox
                size="small"
                checked={!left.has(path)}
                disabled={conflict}
                onChange={() => onToggle(path)}
                slotProps={{ input: { "aria-label": translate("proposals.take", { what }) } }}
                sx={{ mt: -0.75, ml: -1 }}
              />
            )}
            <Box sx={{ minWidth: 0, flex: 1 }}>
              <Typography sx={{ fontWeight: 600 }}>
                {what}
                {status === "PARTLY_ACCEPTED" && (
                  <Typography component="span" sx={{ color: "text.secondary" }}>
                    {" · "}
                    {translate(accepted.includes(path) ? "proposals.taken" : "proposals.left")}
                  </Typography>
                )}
              </Typography>
              {typeof from === "string" &&
              typeof to === "string" &&
              isProse(path) &&
              isReadableDiff(from, to) ? (
                <WordDiff from={from} to={to} />
              ) : (
                <FromTo
                  isOpen={status === "OPEN"}
                  from={from === null ? null : value(path, from, forms)}
                  to={to === null ? null : value(path, to, forms)}
                />
              )}
              {conflict && (
                <Alert severity="warning" sx={{ mt: 1 }}>
                  {translate("proposals.conflict", { current: value(path, current, forms) })}
                </Alert>
              )}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

function FromTo({ isOpen, from, to }: { isOpen: boolean; from: string | null; to: string | null }) {
  const translate = useTranslate();
  const line = (label: string, text: string) => (
    <Typography sx={{ overflowWrap: "anywhere" }}>
      <Typography component="span" variant="body2" sx={{ color: "text.secondary" }}>
        {label}:{" "}
      </Typography>
      <bdi>{text}</bdi>
    </Typography>
  );
  if (from === null) return line(translate("proposals.adds"), to ?? "");
  if (to === null) return line(translate("proposals.removes"), from);
  return (
    <>
      {line(translate(isOpen ? "proposals.was" : "proposals.before"), from)}
      {line(translate("proposals.becomes"), to)}
    </>
  );
}
