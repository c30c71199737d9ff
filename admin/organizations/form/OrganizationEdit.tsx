import { Button } from "@mui/material";
import { useStore, useTranslate } from "react-admin";
import { Link, useNavigate, useParams } from "react-router-dom";
import { LoadOrganization } from "#operations/organizations/organization";
import { useAsk } from "../../ask/useAsk.ts";
import { Says } from "../../layout/Says.tsx";
import { useShortcut } from "../../layout/shortcuts.ts";
import { OrganizationPage } from "./OrganizationPage.tsx";
import { PageSkeleton } from "./PageSkeleton.tsx";

/** An organization's page at the desk. */
export default function OrganizationEdit() {
  const { id = "" } = useParams();
  const translate = useTranslate();
  const { data, error, isPlaceholderData, isFetchedAfterMount, refetch } = useAsk(LoadOrganization, { id });
  useNeighbors(id);
  // An answer that failed to come anew takes away no form that is open.
  if (error && !data)
    return (
      <Says
        title={error.message}
        actions={<Button onClick={() => void refetch()}>{translate("words.action.retry")}</Button>}
      >
        {null}
      </Says>
    );
  // What was kept from an earlier visit may be old: the form begins with what is there now.
  if (!data || isPlaceholderData || !isFetchedAfterMount) return <PageSkeleton />;
  if (!data.organization)
    return (
      <Says
        title={translate("form.missing.title")}
        actions={
          <Button variant="contained" component={Link} to="/organizations">
            {translate("form.missing.back")}
          </Button>
        }
      >
        {translate("form.missing.says")}
      </Says>
    );
  return <OrganizationPage key={id} id={id} organization={data.organization} />;
}

/** `]` and `[` go to the next and the previous organization of the list one came from. */
function useNeighbors(id: string): void {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [listed] = useStore<string[]>("organizations.listed", []);
  const place = listed.indexOf(id);
  const next = place < 0 ? undefined : listed[place + 1];
  const previous = place < 0 ? undefined : listed[place - 1];
  const goTo = (other: string | undefined) => () => {
    if (other) void navigate(`/organizations/${other}`);
  };
  useShortcut("]", translate("form.keys.next"), goTo(next), next !== undefined);
  useShortcut("[", translate("form.keys.previous"), goTo(previous), previous !== undefined);
}
