import { Button, Chip, Link, Paper, Stack, Typography } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { ProposedFragment } from "#operations/proposals/proposals";
import { type AskError, toAskError } from "../ask/ask-error.ts";
import { Refusal } from "../ask/Refusal.tsx";
import { useIntent } from "../ask/useIntent.ts";
import { useFormats } from "../i18n/useFormats.ts";
import { OrganizationProvider } from "../organizations/form/OrganizationContext.tsx";
import { AcceptDialog } from "./AcceptDialog.tsx";
import { OrganizationAnswer } from "./OrganizationAnswer.tsx";
import { ProposedChanges } from "./ProposedChanges.tsx";
import { RejectDialog } from "./RejectDialog.tsx";
import { useAccept } from "./useAccept.ts";
import { useProposer } from "./useProposer.ts";

/** One proposal: whose it is and why, what it would change, and what can be done with it. */
export function ProposalCard({ proposal }: { proposal: ProposedFragment }) {
  const translate = useTranslate();
  const formats = useFormats();
  const heading = useId();
  const { id, status, organization, message, proposedAt, changes, replyAddress, may, answer } = proposal;
  const proposedBy = useProposer(proposal);
  const decides = may.includes("decide") && status === "OPEN";
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(changes.filter(({ conflict }) => conflict).map(({ path }) => path)),
  );
  const [open, setOpen] = useState<"accept" | "reject" | null>(null);
  const taken = changes.filter(({ path }) => !left.has(path)).map(({ path }) => path);
  const paths = left.size === 0 ? null : taken;
  // An organization may have said only what is right, or left a note.
  const nothing = changes.length > 0 && taken.length === 0;
  const accept = useAccept(proposal);
  const intent = useIntent();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AskError | null>(null);
  const acceptNow = async () => {
    setBusy(true);
    setError(null);
    try {
      await accept({ paths }, intent.requestId());
      intent.done();
    } catch (cause) {
      const refused = toAskError(cause);
      if (!refused.passing) intent.done();
      setError(refused);
    }
    setBusy(false);
  };
  const toggle = (path: string) => {
    const now = new Set(left);
    if (!now.delete(path)) now.add(path);
    setLeft(now);
  };
  const name = organization?.name ?? translate("proposals.newOrganization");
  return (
    <Paper component="article" variant="outlined" aria-labelledby={heading} sx={{ p: { xs: 2, sm: 2.5 } }}>
      <Stack direction="row" sx={{ flexWrap: "wrap", gap: 1, alignItems: "baseline" }}>
        <Typography id={heading} variant="h2" sx={{ flex: "1 1 16rem" }}>
          {organization ? (
            <Link component={RouterLink} to={`/organizations/${organization.id}`}>
              {name}
            </Link>
          ) : (
            name
          )}
        </Typography>
        {status !== "OPEN" && <Chip size="small" label={translate(`words.proposalStatus.${status}`)} />}
      </Stack>
      <Typography sx={{ color: "text.secondary" }}>
        {translate("proposals.by", { name: proposedBy, ago: formats.ago(proposedAt) })}
        {changes.length > 0 && ` · ${translate("proposals.change", { smart_count: changes.length })}`}
      </Typography>
      <Typography
        component="blockquote"
        sx={{ m: 0, my: 1.5, pl: 1.5, borderLeft: 3, borderColor: "divider", whiteSpace: "pre-wrap" }}
      >
        {message}
      </Typography>
      <OrganizationProvider id={organization?.id ?? id} organization={organization}>
        {answer && <OrganizationAnswer proposal={proposal} answer={answer} />}
        <ProposedChanges proposal={proposal} left={left} onToggle={decides ? toggle : null} />
      </OrganizationProvider>
      <Decision proposal={proposal} />
      <Refusal error={error} />
      {decides && (
        <Stack direction="row" sx={{ mt: 2, gap: 1, flexWrap: "wrap", alignItems: "center" }}>
          <Button variant="contained" disabled={nothing} loading={busy} onClick={() => void acceptNow()}>
            {left.size === 0
              ? translate(changes.length === 0 ? "proposals.accept" : "proposals.acceptAll")
              : translate("proposals.acceptSome", { smart_count: taken.length })}
          </Button>
          <Button disabled={nothing || busy} onClick={() => setOpen("accept")}>
            {translate("proposals.acceptNoted")}
          </Button>
          <Button color="error" disabled={busy} onClick={() => setOpen("reject")}>
            {translate("proposals.reject")}
          </Button>
          {replyAddress && (
            <Link href={`mailto:${replyAddress}`} sx={{ ml: "auto", overflowWrap: "anywhere" }}>
              {translate("proposals.answer", { address: replyAddress })}
            </Link>
          )}
        </Stack>
      )}
      {decides && (
        <Typography variant="body2" sx={{ mt: 1, color: "text.secondary" }}>
          {changes.length > 0 && translate(organization ? "proposals.live" : "proposals.draft")}
          {replyAddress && ` ${translate("proposals.thanks", { address: replyAddress })}`}
        </Typography>
      )}
      {open === "accept" && <AcceptDialog proposal={proposal} paths={paths} onClose={() => setOpen(null)} />}
      {open === "reject" && <RejectDialog proposal={proposal} onClose={() => setOpen(null)} />}
    </Paper>
  );
}

/** What has become of it, and why. */
function Decision({ proposal }: { proposal: ProposedFragment }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { status, decidedAt, decidedBy, reason } = proposal;
  if (!decidedAt) return null;
  return (
    <Typography sx={{ mt: 2, color: "text.secondary" }}>
      {translate("proposals.decidedBy", {
        status: translate(`words.proposalStatus.${status}`),
        name: decidedBy ?? translate("words.unknown"),
        date: formats.date(decidedAt),
      })}
      {reason && ` · ${translate("history.quote", { message: reason })}`}
    </Typography>
  );
}
