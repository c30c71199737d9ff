import { Box } from "@mui/material";
import { FindingsProvider } from "../findings/useFindings.tsx";
import { FlaggingProvider } from "../flags/FlaggingProvider.tsx";
import { PastingProvider } from "../pasting/PastingProvider.tsx";
import { SaveBar } from "../saving/SaveBar.tsx";
import { SavingProvider } from "../saving/SavingProvider.tsx";
import { Addressed } from "./Addressed.tsx";
import { ContactsSection } from "./ContactsSection.tsx";
import { DescriptionsSection } from "./DescriptionsSection.tsx";
import { EmailsSection } from "./EmailsSection.tsx";
import { EntriesSection } from "./EntriesSection.tsx";
import { OwnersProvider } from "./fields/BelongsTo.tsx";
import { PageLanguagesProvider } from "./fields/PageLanguages.tsx";
import { HelpsSection } from "./HelpsSection.tsx";
import { HoursSection } from "./HoursSection.tsx";
import { LinksSection } from "./LinksSection.tsx";
import { LocationsSection } from "./LocationsSection.tsx";
import { MoreSection } from "./MoreSection.tsx";
import { NameSection } from "./NameSection.tsx";
import { NotesSection } from "./NotesSection.tsx";
import { NoticesSection } from "./NoticesSection.tsx";
import { Outline } from "./Outline.tsx";
import type { LoadedOrganization, OrganizationForm } from "./organization-form.ts";
import { PageHeading } from "./PageHeading.tsx";
import { PhonesSection } from "./PhonesSection.tsx";

/** The form of one organization, in the order in which the public reads it. */
export function OrganizationPage({
  id,
  organization,
  given,
  onMerged,
}: {
  id: string;
  /** As it was loaded; null for one that is not there yet. */
  organization: LoadedOrganization | null;
  /** What a new one knows already. */
  given?: Partial<OrganizationForm>;
  /** Hears that it became part of another one, when nothing is typed any more that could be lost. */
  onMerged?: () => void;
}) {
  return (
    <SavingProvider id={id} organization={organization} given={given} onMerged={onMerged}>
      <FindingsProvider>
        <PastingProvider>
          <PageLanguagesProvider>
            <OwnersProvider>
              <FlaggingProvider>
                <Box sx={pageLook}>
                  <Outline />
                  <Box
                    component="form"
                    noValidate
                    onSubmit={(event) => event.preventDefault()}
                    sx={{ minWidth: 0, maxWidth: 860 }}
                  >
                    <PageHeading />
                    <NameSection />
                    <NoticesSection />
                    <DescriptionsSection />
                    <EntriesSection />
                    <LocationsSection />
                    <PhonesSection />
                    <EmailsSection />
                    <LinksSection />
                    <HoursSection />
                    <ContactsSection />
                    <HelpsSection />
                    <NotesSection />
                    <MoreSection />
                  </Box>
                </Box>
                <SaveBar />
              </FlaggingProvider>
              <Addressed />
            </OwnersProvider>
          </PageLanguagesProvider>
        </PastingProvider>
      </FindingsProvider>
    </SavingProvider>
  );
}

/** The outline at the side where there is room for it, else above. */
export const pageLook = {
  display: { lg: "grid" },
  gridTemplateColumns: "11.5rem minmax(0, 1fr)",
  columnGap: 5,
};
