import { Stack } from "@mui/material";
import { useMemo } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { NameSection } from "./NameSection.tsx";
import { OrganizationProvider } from "./OrganizationContext.tsx";
import { blankForm, type LoadedOrganization, type OrganizationForm, toForm } from "./organization-form.ts";

/** The form of one organization, in the order in which the public reads it. */
export function OrganizationPage({
  id,
  organization,
}: {
  id: string;
  organization: LoadedOrganization | null;
}) {
  const values = useMemo(() => (organization ? toForm(organization) : blankForm()), [organization]);
  const form = useForm<OrganizationForm>({ values });
  return (
    <OrganizationProvider id={id} organization={organization}>
      <FormProvider {...form}>
        <Stack component="form" spacing={3} noValidate>
          <NameSection />
        </Stack>
      </FormProvider>
    </OrganizationProvider>
  );
}
