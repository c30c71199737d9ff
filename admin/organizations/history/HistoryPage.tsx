import { Button, Skeleton, Stack } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useParams, useSearchParams } from "react-router-dom";
import { LoadOrganization } from "#operations/organizations/organization";
import { Refusal } from "../../ask/Refusal.tsx";
import { useAsk } from "../../ask/useAsk.ts";
import { PageTitle } from "../../layout/PageTitle.tsx";
import { Says } from "../../layout/Says.tsx";
import { MergesMade } from "../../merging/MergesMade.tsx";
import type { LoadedOrganization } from "../form/organization-form.ts";
import { AsOfView } from "./AsOfView.tsx";
import { CompareView } from "./CompareView.tsx";
import { OrganizationTimeline } from "./OrganizationTimeline.tsx";
import { PutBackProvider } from "./usePutBack.tsx";

/** What became of an organization: day by day, two states beside each other, or as it was on a day. */
export default function HistoryPage() {
  const { id = "" } = useParams();
  const translate = useTranslate();
  const { data, error, isPlaceholderData } = useAsk(LoadOrganization, { id });
  if (error && !data) return <Refusal error={error} />;
  if (!data || isPlaceholderData) return <Skeleton variant="rounded" height={480} />;
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
  return <History key={id} organization={data.organization} />;
}

function History({ organization }: { organization: LoadedOrganization }) {
  const translate = useTranslate();
  const [places, setPlaces] = useSearchParams();
  const { id, name } = organization;
  const numberAt = (name: string) => Number(places.get(name)) || null;
  const [from, to, at] = [numberAt("from"), numberAt("to"), numberAt("at")];
  const view = at !== null ? "asOf" : from !== null ? "compare" : "timeline";
  // What is compared with now stays so when there is a newer revision.
  const compare = (from: number, to: number) => go(to === organization.revision ? { from } : { from, to });
  const go = (numbers: Record<string, number>) =>
    setPlaces(Object.entries(numbers).map(([key, number]): [string, string] => [key, String(number)]));
  return (
    <PutBackProvider organization={organization}>
      <PageTitle title={translate(`history.title.${view}`, { name })}>
        <Stack direction="row" sx={{ flexWrap: "wrap", gap: 1 }}>
          {view !== "timeline" && (
            <Button variant="outlined" component={Link} to={`/organizations/${id}/history`}>
              {translate("history.whole")}
            </Button>
          )}
          <Button variant="outlined" component={Link} to={`/organizations/${id}`}>
            {translate("history.toForm")}
          </Button>
        </Stack>
      </PageTitle>
      {view === "timeline" && <MergesMade organizationId={id} />}
      {view === "timeline" && (
        <OrganizationTimeline organization={organization} onCompare={compare} onLook={(at) => go({ at })} />
      )}
      {from !== null && view === "compare" && (
        <CompareView
          organization={organization}
          from={from}
          to={to ?? organization.revision}
          onChoose={compare}
        />
      )}
      {at !== null && <AsOfView organization={organization} number={at} onChoose={(at) => go({ at })} />}
    </PutBackProvider>
  );
}
