import { useParams } from "react-router-dom";
import { LoadOrganization } from "#operations/organizations/organization";
import { useAsk } from "../../ask/useAsk.ts";
import { OrganizationPage } from "./OrganizationPage.tsx";

/** An organization's page at the desk. */
export default function OrganizationEdit() {
  const { id = "" } = useParams();
  const { data } = useAsk(LoadOrganization, { id });
  if (!data?.organization) return null;
  return <OrganizationPage key={id} id={id} organization={data.organization} />;
}
