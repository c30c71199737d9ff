import CheckIcon from "@mui/icons-material/Check";
import { Box, Button, Chip } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useController, useFormContext } from "react-hook-form";
import { useOrganization } from "../OrganizationContext.tsx";
import type { OrganizationForm } from "../organization-form.ts";
import { FieldLabel } from "./FieldFrame.tsx";
import type { Option } from "./FormSelect.tsx";
import { Problems } from "./Problems.tsx";

/** Terms as chips to switch on and off; those that are off wait behind a button. */
export function TermChips({
  name,
  label,
  terms,
}: {
  name: "helps" | "audiences";
  label: string;
  terms: readonly Option[];
}) {
  const translate = useTranslate();
  const { control } = useFormContext<OrganizationForm>();
  const { readOnly, organization } = useOrganization();
  const { field } = useController({ control, name });
  const [isOpen, setOpen] = useState(!organization);
  const chosen: readonly string[] = field.value;
  // One that the server knows no more can still be taken off.
  const lost = chosen.filter((slug) => !terms.some(({ value }) => value === slug));
  const all = [...terms, ...lost.map((value) => ({ value, label: value }))];
  const shown = all.filter(({ value }) => chosen.includes(value) || (isOpen && !readOnly));
  const toggle = (slug: string) =>
    field.onChange(chosen.includes(slug) ? chosen.filter((other) => other !== slug) : [...chosen, slug]);
  return (
    <Box role="group" aria-label={label} data-field={name}>
      <FieldLabel as="span">{label}</FieldLabel>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
        {shown.map(({ value, label: says }) => {
          const isOn = chosen.includes(value);
          return (
            <Chip
              key={value}
              label={says}
              clickable={!readOnly}
              component={readOnly ? "span" : "button"}
              type={readOnly ? undefined : "button"}
              onClick={readOnly ? undefined : () => toggle(value)}
              aria-pressed={readOnly ? undefined : isOn}
              icon={isOn ? <CheckIcon /> : undefined}
              color={isOn ? "primary" : "default"}
              variant={isOn ? "filled" : "outlined"}
            />
          );
        })}
        {!readOnly && (
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {translate(isOpen ? "form.helps.fewer" : "form.helps.choose")}
          </Button>
        )}
      </Box>
      <Problems name={name} />
    </Box>
  );
}
