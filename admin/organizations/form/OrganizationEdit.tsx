import { Button } from "@mui/material";
import { useEffect, useState } from "react";
import { useNotify, useStore, useTranslate } from "react-admin";
import { Link, Navigate, useNavigate, useParams } from "react-router-dom";
import { LoadOrganization } from "#operations/organizations/organization";
import { useAsk } from "../../ask/useAsk.ts";
import { Says } from "../../layout/Says.tsx";
import { useShortcut } from "../../layout/shortcuts.ts";
import { MergedPage } from "../../merging/merged/MergedPage.tsx";
import { mergedIntoOf } from "../saving/useMergedInto.ts";
import { OrganizationPage } from "./OrganizationPage.tsx";
import type { LoadedOrganization } from "./organization-form.ts";
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
  return <Here key={id} id={id} organization={data.organization} />;
}

/** The form; or where the organization has become part of another one, what there is to say of that. */
function Here({ id, organization }: { id: string; organization: LoadedOrganization }) {
  const isHere = mergedIntoOf(organization, id) === null;
  // A form in which something is typed stays open until that is taken along.
  const [isOpen, setOpen] = useState(isHere);
  if (isHere && !isOpen) setOpen(true);
  if (isHere || isOpen)
    return <OrganizationPage id={id} organization={organization} onMerged={() => setOpen(false)} />;
  return organization.id === id ? <MergedPage organization={organization} /> : <LedOn to={organization} />;
}

/** Whoever may not see what was merged is led on to what it is part of. */
function LedOn({ to: { id } }: { to: LoadedOrganization }) {
  const notify = useNotify();
  useEffect(() => notify("merging.merged.ledOn", { type: "info" }), [notify]);
  return <Navigate to={`/organizations/${id}`} replace />;
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
