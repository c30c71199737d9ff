import AddIcon from "@mui/icons-material/Add";
import { Box, Button } from "@mui/material";
import { type ReactNode, useState } from "react";
import { get, useFormContext, useFormState } from "react-hook-form";
import { ClaimChip } from "../../claims/ClaimChip.tsx";
import { focusField } from "../../saving/focus-field.ts";
import { useOrganization } from "../OrganizationContext.tsx";

/** The quiet second line of an item: what most items need not say, and at its end how fresh the claim is. */
export function Extras({
  claim,
  children,
}: {
  /** Its id, and which one it is, in a few words. */
  claim?: { id: string; label: string };
  children: ReactNode;
}) {
  return (
    <Box
      sx={{
        gridColumn: "1 / -1",
        display: "flex",
        flexWrap: "wrap",
        alignItems: "end",
        columnGap: 1.5,
        rowGap: 1,
      }}
    >
      {children}
      {claim && (
        <Box
          sx={{
            order: 2,
            marginInlineStart: "auto",
            "&:empty": { display: "none" },
            minHeight: 30,
            display: "flex",
            alignItems: "center",
          }}
        >
          <ClaimChip claimId={claim.id} label={claim.label} />
        </Box>
      )}
    </Box>
  );
}

/** A field that stands there once it says something; until then, a button that brings it. */
export function Extra({
  name,
  also = [],
  says,
  width = "11rem",
  children,
}: {
  /** The field's name in the form, or that of all the fields below it. */
  name: string;
  /** More of its names, where it speaks for several. */
  also?: readonly string[];
  /** What the button says. */
  says: string;
  /** How wide it is at least. */
  width?: string;
  children: ReactNode;
}) {
  const { control, getValues } = useFormContext();
  const { readOnly } = useOrganization();
  const { errors } = useFormState({ control, name });
  const [isOpen, setOpen] = useState(false);
  const names = [name, ...also];
  const speaks = names.some((one) => get(errors, one) || saysSomething(getValues(one)));
  if (isOpen || speaks) return <Box sx={{ flex: `1 1 ${width}`, minWidth: 0 }}>{children}</Box>;
  if (readOnly) return null;
  return (
    <Button
      size="small"
      color="inherit"
      startIcon={<AddIcon />}
      data-field={name}
      onClick={() => {
        setOpen(true);
        requestAnimationFrame(() => focusField(name));
      }}
      // What says something comes first; the buttons follow it.
      sx={{ order: 1, color: "text.secondary", px: 1, ml: -1 }}
    >
      {says}
    </Button>
  );
}

function saysSomething(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return typeof value === "object" && value !== null && Object.values(value).some(saysSomething);
}
