import MailIcon from "@mui/icons-material/MailOutlined";
import { Box, Button, Skeleton, Typography } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import {
  ReadOutreachPlan,
  type ReadOutreachPlanQuery,
  SendOutreach,
} from "#operations/reviews/letters/letters";
import { queries } from "../../ask/queries.ts";
import { Refusal } from "../../ask/Refusal.tsx";
import { TellDialog } from "../../ask/TellDialog.tsx";
import { useAsk, useTell } from "../../ask/useAsk.ts";
import { Panel } from "../../home/Panel.tsx";
import { useFormats } from "../../i18n/useFormats.ts";
import { useMay } from "../../session/useMe.ts";

type Plan = ReadOutreachPlanQuery["outreachPlan"];

/** Which letters could go out now, and who gets none: seen before anything is sent. */
export function OutreachPanel({ month }: { month: string }) {
  const translate = useTranslate();
  const maySend = useMay("letter.send");
  const [sending, setSending] = useState(false);
  const { data, error } = useAsk(ReadOutreachPlan, { month });
  const plan = data?.outreachPlan;
  return (
    <Panel title={translate("outreach.plan.title")} says={translate("outreach.plan.says")}>
      <Refusal error={error} />
      {!plan && !error && <Skeleton variant="rounded" height={60} />}
      {plan && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}>
          <Box sx={{ flex: "1 1 20rem" }}>
            <PlanWords plan={plan} />
          </Box>
          {maySend && plan.letters > 0 && (
            <Button variant="contained" startIcon={<MailIcon />} onClick={() => setSending(true)}>
              {translate("outreach.plan.open")}
            </Button>
          )}
        </Box>
      )}
      {sending && plan && <SendDialog month={month} plan={plan} onClose={() => setSending(false)} />}
    </Panel>
  );
}

/** Why somebody gets none, each with how many. */
const withouts = ["written", "withoutMailbox", "refused", "bounced"] as const;

function PlanWords({ plan }: { plan: Plan }) {
  const translate = useTranslate();
  const formats = useFormats();
  const left = withouts.filter((why) => plan[why] > 0);
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {plan.letters === 0
          ? translate("outreach.plan.none")
          : `${translate("outreach.plan.letters", {
              smart_count: plan.letters,
              number: formats.number(plan.letters),
            })} ${translate("outreach.plan.about", {
              smart_count: plan.organizations,
              number: formats.number(plan.organizations),
            })}`}
      </Typography>
      {left.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, color: "text.secondary" }}>
          {left.map((why) => (
            <li key={why}>
              {translate(`outreach.plan.without.${why}`, {
                smart_count: plan[why],
                number: formats.number(plan[why]),
              })}
            </li>
          ))}
        </Box>
      )}
    </>
  );
}

function SendDialog({ month, plan, onClose }: { month: string; plan: Plan; onClose(): void }) {
  const translate = useTranslate();
  const formats = useFormats();
  const notify = useNotify();
  const { mutateAsync } = useTell(SendOutreach);
  return (
    <TellDialog
      title={translate("outreach.send.title")}
      action={translate("outreach.send.action", {
        smart_count: plan.letters,
        number: formats.number(plan.letters),
      })}
      onTell={async (requestId) => {
        const { sendOutreach } = await mutateAsync({ month, requestId });
        const queued = sendOutreach?.queued ?? 0;
        notify(translate("outreach.send.done", { smart_count: queued, number: formats.number(queued) }), {
          type: "success",
        });
        void queries.invalidateQueries();
      }}
      onClose={onClose}
    >
      <Box>
        <PlanWords plan={plan} />
      </Box>
      <Typography sx={{ color: "text.secondary" }}>{translate("outreach.send.says")}</Typography>
    </TellDialog>
  );
}
