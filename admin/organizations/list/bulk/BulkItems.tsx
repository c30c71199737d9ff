import { Box, Link, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { BatchOutcomeFragment } from "#operations/organizations/list/bulk/bulk";
import { useFormats } from "../../../i18n/useFormats.ts";
import type { Listed } from "../columns.ts";
import { useListWords } from "../useListWords.ts";
import type { BulkItem } from "./preview-bulk.ts";

/** What would happen to each, and which stay as they are and why. */
export function BulkItems({ items }: { items: readonly BulkItem[] }) {
  const translate = useTranslate();
  const formats = useFormats();
  const words = useListWords();
  const going = items.filter(({ obstacle }) => obstacle === null);
  const staying = items.filter(({ obstacle }) => obstacle !== null);
  const terms = (slugs: readonly string[]) => formats.list(slugs.map(words.help));
  return (
    <>
      {going.length > 0 && (
        <Names title={translate("list.bulk.going", { smart_count: going.length })}>
          {going.map(({ organization, added, removed }) => (
            <li key={organization.id}>
              {organization.name || translate("words.unknown")}
              <Detail>
                {[
                  added.length > 0 && translate("list.bulk.terms.comes", { terms: terms(added) }),
                  removed.length > 0 && translate("list.bulk.terms.goes", { terms: terms(removed) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </Detail>
            </li>
          ))}
        </Names>
      )}
      {staying.length > 0 && (
        <Names title={translate("list.bulk.staying", { smart_count: staying.length })}>
          {staying.map(({ organization, obstacle }) => (
            <li key={organization.id}>
              {organization.name || translate("words.unknown")}
              <Detail>{translate(`list.bulk.obstacle.${obstacle}`)}</Detail>
            </li>
          ))}
        </Names>
      )}
    </>
  );
}

/** What the server left as it was, and what it said; each leads to its page. */
export function BulkRefusals({
  items,
  known,
}: {
  items: BatchOutcomeFragment["items"];
  known: readonly Listed[];
}) {
  const translate = useTranslate();
  return (
    <Names title={translate("list.bulk.staying", { smart_count: items.length })}>
      {items.map(({ organizationId, error }) => (
        <li key={organizationId}>
          <Link component={RouterLink} to={`/organizations/${organizationId}`}>
            {known.find(({ id }) => id === organizationId)?.name || translate("words.unknown")}
          </Link>
          <Detail>{error?.message}</Detail>
        </li>
      ))}
    </Names>
  );
}

function Names({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section">
      <Typography variant="h3" component="h3">
        {title}
      </Typography>
      <Box
        component="ul"
        // Many names are scrolled through by keyboard too.
        tabIndex={0}
        aria-label={title}
        sx={{ m: 0, mt: 0.5, pl: 2.5, maxHeight: "30vh", overflowY: "auto" }}
      >
        {children}
      </Box>
    </Box>
  );
}

function Detail({ children }: { children: ReactNode }) {
  if (!children) return null;
  return (
    <Typography component="span" variant="body2" sx={{ display: "block", color: "text.secondary" }}>
      {children}
    </Typography>
  );
}
