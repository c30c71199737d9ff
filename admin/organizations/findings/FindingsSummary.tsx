import { Box, Button, Popover, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { useOrganization } from "../form/OrganizationContext.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import { focusField } from "../saving/focus-field.ts";
import { AsideFindings, asideWords } from "./AsideFindings.tsx";
import { FindingItem } from "./FindingItem.tsx";
import { keyOf } from "./gather-findings.ts";
import { MendAllDialog } from "./MendAllDialog.tsx";
import { mendAll } from "./mend-all.ts";
import { useFindings } from "./useFindings.tsx";

/** How much is noticed, and all of it in one place, each leading to its field; and what was set aside. */
export function FindingsSummary({ below = false }: { below?: boolean }) {
  const translate = useTranslate();
  const { readOnly } = useOrganization();
  const { open, aside } = useFindings();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isMending, setMending] = useState(false);
  const { getValues } = useFormContext<OrganizationForm>();
  const noticed = open.map(({ finding }) => finding);
  // Of two that would change the same, one is done.
  const mendable = anchor === null || readOnly ? [] : mendAll(getValues(), noticed).done;
  const close = () => setAnchor(null);
  const go = (name: string) => {
    close();
    // Once the focus has come back from here.
    setTimeout(() => focusField(name));
  };
  if (open.length === 0 && aside.length === 0) return null;
  const count =
    open.length > 0
      ? translate("findings.count", { smart_count: open.length })
      : asideWords(aside, translate);
  return (
    <>
      <Button
        size="small"
        color="inherit"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={below ? { mx: -1 } : {}}
      >
        {count}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: below ? "bottom" : "top", horizontal: "left" }}
        transformOrigin={{ vertical: below ? "top" : "bottom", horizontal: "left" }}
        slotProps={{
          paper: {
            role: "dialog",
            "aria-label": count,
            sx: { p: 2, mt: below ? 0 : -3, width: 520, maxWidth: "calc(100vw - 32px)", maxHeight: "60vh" },
          },
        }}
      >
        {open.length > 0 && (
          <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 2, mb: 1 }}>
            <Typography component="h2" variant="h3" sx={{ flex: 1 }}>
              {count}
            </Typography>
            {mendable.length > 1 && (
              <Button
                size="small"
                variant="outlined"
                onClick={() => {
                  close();
                  setMending(true);
                }}
              >
                {translate("findings.all.button", { smart_count: mendable.length })}
              </Button>
            )}
          </Box>
        )}
        {open.length > 0 && (
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 0.5 }}>
            {open.map(({ finding, name }) => (
              <FindingItem key={keyOf(finding)} finding={finding} {...(name && { onGo: () => go(name) })} />
            ))}
          </Box>
        )}
        <AsideFindings aside={aside} />
      </Popover>
      {isMending && <MendAllDialog findings={noticed} onClose={() => setMending(false)} />}
    </>
  );
}
