import { Autocomplete, TextField } from "@mui/material";
import { useDeferredValue, useState } from "react";
import { useTranslate } from "react-admin";
import { useController, useFormContext } from "react-hook-form";
import { FindParents } from "#operations/organizations/form/choices";
import { useAsk } from "../../../ask/useAsk.ts";
import { useComboWords } from "../../../i18n/useComboWords.ts";
import { useOrganization } from "../OrganizationContext.tsx";
import type { OrganizationForm } from "../organization-form.ts";
import { FieldFrame, saysId } from "./FieldFrame.tsx";

interface Parent {
  id: string;
  name: string;
}

/** The organization of which this one is a branch, found by its name. */
export function ParentField() {
  const translate = useTranslate();
  const combo = useComboWords();
  const { id, organization, readOnly } = useOrganization();
  const { control } = useFormContext<OrganizationForm>();
  const { field, fieldState } = useController({ control, name: "parentId" });
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const [known, setKnown] = useState<readonly Parent[]>(organization?.parent ? [organization.parent] : []);
  const { data, isFetching } = useAsk(FindParents, { search }, { enabled: search.length > 1 });
  const found = (search.length > 1 ? (data?.organizations.nodes ?? []) : []).filter((node) => node.id !== id);
  const value = field.value
    ? ([...known, ...found].find((parent) => parent.id === field.value) ?? {
        id: field.value,
        name: field.value,
      })
    : null;
  return (
    <FieldFrame
      name="parentId"
      label={translate("form.more.parent")}
      helperText={translate("form.more.parentHint")}
      error={fieldState.error?.message}
    >
      <Autocomplete<Parent>
        id="parentId"
        size="small"
        readOnly={readOnly}
        {...combo}
        options={found}
        filterOptions={(options) => options}
        value={value}
        loading={isFetching}
        loadingText={translate("form.more.searching")}
        noOptionsText={translate(search.length > 1 ? "form.more.noParent" : "form.more.typeParent")}
        getOptionLabel={({ name }) => name}
        isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
        onInputChange={(_, text, reason) => setTyped(reason === "input" ? text : "")}
        onChange={(_, parent) => {
          if (parent) setKnown((before) => [...before, parent]);
          field.onChange(parent?.id ?? null);
        }}
        renderOption={({ key: _, ...props }, { id: key, name }) => (
          <li {...props} key={key}>
            {name}
          </li>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            inputRef={field.ref}
            slotProps={{
              ...params.slotProps,
              htmlInput: { ...params.slotProps.htmlInput, "aria-describedby": saysId("parentId") },
            }}
          />
        )}
      />
    </FieldFrame>
  );
}
