import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { TellDialog } from "../../ask/TellDialog.tsx";
import { Difference, Differences } from "../../history/Difference.tsx";
import { type RevisionPage, RevisionTimeline } from "../../history/RevisionTimeline.tsx";
import type { TimelineRevision } from "../../history/TimelineRow.tsx";
import { useFormats } from "../../i18n/useFormats.ts";
import { comparePages, type PageShape } from "../saving/page-fields.ts";
import { sayWhole } from "../saving/say-whole.ts";
import { isProse } from "../saving/usePageWords.ts";
import { PageRevisionMenu } from "./PageRevisionMenu.tsx";

/** A revision beside what the page said before it. */
export interface PageRevision<Page> extends TimelineRevision {
  before: Page | null;
  after: Page;
}

/** As many as are looked through at a time; one more is asked for, to tell what the last one changed. */
const pageSize = 20;

/** A page of revisions of which one too many was read. */
export function toRevisionPage<Page>(
  revisions: readonly (TimelineRevision & { document: unknown })[],
  read: (document: unknown) => Page,
): RevisionPage<PageRevision<Page>> {
  const pages = revisions.map(({ document }) => read(document));
  const shown = revisions.slice(0, pageSize);
  return {
    revisions: shown.map((revision, place) => ({
      ...revision,
      before: pages[place + 1] ?? null,
      after: pages[place]!,
    })),
    next: revisions.length > pageSize ? String(shown.at(-1)!.number) : null,
  };
}

/** The history of a page in words; earlier states are compared with today's, and put back. */
export function PageTimeline<Page extends object>({
  of,
  now,
  newest,
  shape,
  load,
  label,
  value,
  onRestore,
}: {
  /** Whose history it is, such as `countries/MX`. */
  of: string;
  /** What it says today, and the revision that says so. */
  now: Page;
  newest: number;
  shape: PageShape;
  load(before: number | null): Promise<RevisionPage<PageRevision<Page>>>;
  label(path: string, pages: readonly Page[]): string;
  value(path: string, said: unknown): string;
  /** Null for those who may not. */
  onRestore: ((revision: number, requestId: string) => Promise<unknown>) | null;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const [compared, setCompared] = useState<PageRevision<Page> | null>(null);
  const [restored, setRestored] = useState<PageRevision<Page> | null>(null);
  const words = { shape, label, value };
  const differences = (before: Page, after: Page) => (
    <Differences label={translate("history.changes")}>
      {comparePages(before, after, shape).map(({ path, from, to }) => (
        <Difference
          key={path}
          differing={{
            what: label(path, [after, before]),
            from: sayWhole(path, from, before, words) || null,
            to: sayWhole(path, to, after, words) || null,
            isProse: isProse(path),
          }}
        />
      ))}
    </Differences>
  );
  const close = () => setCompared(null);
  return (
    <>
      <RevisionTimeline<PageRevision<Page>>
        of={of}
        load={(after) => load(after === null ? null : Number(after))}
        sentences={({ before, after }) =>
          before
            ? comparePages(before, after, shape).map(({ path, kind }) =>
                translate(`history.says.${kind}`, { what: label(path, [after, before]) }),
              )
            : [translate("history.says.ADDED_HERE")]
        }
        details={({ before, after }) =>
          before && comparePages(before, after, shape).length > 0 ? () => differences(before, after) : null
        }
        actions={(revision) =>
          revision.number !== newest && (
            <PageRevisionMenu
              number={revision.number}
              onCompare={() => setCompared(revision)}
              onRestore={onRestore && (() => setRestored(revision))}
            />
          )
        }
      />
      {compared && (
        <Dialog open onClose={close} fullWidth maxWidth="md" aria-labelledby="compared-title">
          <DialogTitle id="compared-title">
            {translate("countries.history.since", { date: formats.moment(compared.madeAt) })}
          </DialogTitle>
          {/* What is longer than the screen is scrolled by keyboard too. */}
          <DialogContent tabIndex={0} role="region" aria-labelledby="compared-title">
            {comparePages(compared.after, now, shape).length === 0
              ? translate("history.sameBoth")
              : differences(compared.after, now)}
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{translate("words.action.close")}</Button>
          </DialogActions>
        </Dialog>
      )}
      {restored && onRestore && (
        <TellDialog
          title={translate("history.restoreTitle", { date: formats.moment(restored.madeAt) })}
          action={translate("history.restoreButton")}
          onTell={(requestId) => onRestore(restored.number, requestId)}
          onClose={() => setRestored(null)}
        >
          {comparePages(now, restored.after, shape).length === 0
            ? translate("history.same")
            : differences(now, restored.after)}
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {translate("countries.history.stays")}
          </Typography>
        </TellDialog>
      )}
    </>
  );
}
