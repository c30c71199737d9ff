import { TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import type { OrganizationForm } from "./organization-form.ts";

/** What it is called, and how we know. */
export function NameSection() {
  const translate = useTranslate();
  const { register } = useFormContext<OrganizationForm>();
  return <TextField label={translate("form.name")} {...register("name")} />;
}
