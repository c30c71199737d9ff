import { Box, Button, Collapse } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { FindingLine } from "./FindingLine.tsx";
import { keyOf, type PlacedFinding } from "./gather-findings.ts";
import { quiet } from "./looks.ts";
import { stoodOf } from "./stood.ts";
import { useDecideHere } from "./useDecideHere.ts";

/** What somebody dismissed or put off, and why; each can be opened again. */
export function AsideFindings({ aside }: { aside: readonly PlacedFinding[] }) {
  const translate = useTranslate();
  const decide = useDecideHere();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  if (aside.length === 0) return null;
  return (
    <Box sx={{ "ul + &": { mt: 1.5, pt: 1, borderTop: 1, borderColor: "divider" } }}>
      <Button
        size="small"
        color="inherit"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
        sx={{ px: 0.75, ml: -0.75 }}
      >
        {asideWords(aside, translate)}
      </Button>
      <Collapse in={isOpen} id={list} unmountOnExit>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1 }}>
          {aside.map(({ finding }) => {
            const stood = stoodOf(finding);
            return (
              <FindingLine key={keyOf(finding)} finding={finding}>
                {stood && finding.may.includes("reopen") && (
                  <Button size="small" onClick={() => void decide({ kind: "reopen" }, [stood])} sx={quiet}>
                    {translate("deciding.reopen")}
                  </Button>
                )}
              </FindingLine>
            );
          })}
        </Box>
      </Collapse>
    </Box>
  );
}

type Translate = (key: string, options: { smart_count: number }) => string;

/** “2 dismissed, 1 put off”. */
export function asideWords(aside: readonly PlacedFinding[], translate: Translate): string {
  const count = (state: string) => aside.filter(({ finding }) => finding.state === state).length;
  return (["DISMISSED", "SNOOZED"] as const)
    .flatMap((state) =>
      count(state) > 0 ? [translate(`findings.aside.${state}`, { smart_count: count(state) })] : [],
    )
    .join(", ");
}
