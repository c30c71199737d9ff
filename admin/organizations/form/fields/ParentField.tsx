import { useState } from "react";
import { useTranslate } from "react-admin";
import { useController, useFormContext } from "react-hook-form";
import { type Chosen, OrganizationCombo } from "../../choosing/OrganizationCombo.tsx";
import { useOrganization } from "../OrganizationContext.tsx";
import type { OrganizationForm } from "../organization-form.ts";
import { FieldFrame, saysId } from "./FieldFrame.tsx";

/** The organization of which this one is a branch, found by its name. */
export function ParentField() {
  const translate = useTranslate();
  const { id, organization, readOnly } = useOrganization();
  const { control } = useFormContext<OrganizationForm>();
  const { field, fieldState } = useController({ control, name: "parentId" });
  const [known, setKnown] = useState<readonly Chosen[]>(organization?.parent ? [organization.parent] : []);
  const value = field.value
    ? (known.find((parent) => parent.id === field.value) ?? { id: field.value, name: field.value })
    : null;
  return (
    <FieldFrame
      name="parentId"
      label={translate("form.more.parent")}
      helperText={translate("form.more.parentHint")}
      error={fieldState.error?.message}
    >
      <OrganizationCombo
        id="parentId"
        value={value}
        onChange={(parent) => {
          if (parent) setKnown((before) => [...before, parent]);
          field.onChange(parent?.id ?? null);
        }}
        except={id}
        readOnly={readOnly}
        inputRef={field.ref}
        describedBy={saysId("parentId")}
      />
    </FieldFrame>
  );
}
