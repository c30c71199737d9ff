import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Typography,
} from "@mui/material";
import { useRef, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { type AskError, toAskError } from "../../ask/ask-error.ts";
import { Refusal } from "../../ask/Refusal.tsx";
import { useFormats } from "../../i18n/useFormats.ts";
import { csvHeadings, csvRow } from "./csv-rows.ts";
import { readAll } from "./read-all.ts";
import { useListView } from "./useListView.ts";
import { useListWords } from "./useListWords.ts";

/** Saves all that the list finds, not this page alone, as a file with the chosen columns. */
export function CsvButton() {
  const translate = useTranslate();
  const notify = useNotify();
  const formats = useFormats();
  const words = useListWords();
  const { view } = useListView();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [error, setError] = useState<AskError | null>(null);
  const cancelling = useRef<AbortController | null>(null);
  const cancel = () => {
    cancelling.current?.abort();
    setProgress(null);
    setError(null);
  };
  const write = async () => {
    const abort = new AbortController();
    cancelling.current = abort;
    setError(null);
    setProgress({ done: 0, total: 0 });
    try {
      const { saveCsv } = await import("./save-csv.ts");
      const found = await readAll(view.filter, view, {
        signal: abort.signal,
        onProgress: (done, total) => !abort.signal.aborted && setProgress({ done, total }),
      });
      const headings = csvHeadings(view.columns).map((name) => translate(`list.csv.${name}`));
      const desk = `${window.location.origin}/admin`;
      const today = new Intl.DateTimeFormat("en-CA").format(new Date());
      saveCsv(
        [headings, ...found.map((organization) => csvRow(organization, view.columns, words, desk))],
        translate("list.csv.file", { date: today }),
      );
      setProgress(null);
      notify("list.csv.done", { type: "success", messageArgs: { smart_count: found.length } });
    } catch (cause) {
      if (!abort.signal.aborted) setError(toAskError(cause));
    }
  };
  return (
    <>
      <Button
        color="inherit"
        startIcon={<DownloadIcon />}
        onClick={() => void write()}
        sx={{ fontWeight: 500, whiteSpace: "nowrap" }}
      >
        {translate("list.csv.button")}
      </Button>
      <Dialog open={progress !== null} onClose={cancel} aria-labelledby="csv-title" fullWidth maxWidth="xs">
        <DialogTitle id="csv-title">{translate("list.csv.title")}</DialogTitle>
        <DialogContent>
          {error ? (
            <Refusal error={error} />
          ) : (
            <>
              <LinearProgress
                aria-labelledby="csv-title"
                {...(progress?.total
                  ? { variant: "determinate", value: (100 * progress.done) / progress.total }
                  : {})}
              />
              <Typography sx={{ mt: 1, color: "text.secondary" }}>
                {translate("list.csv.progress", {
                  done: formats.number(progress?.done ?? 0),
                  total: progress?.total ? formats.number(progress.total) : "…",
                })}
              </Typography>
            </>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={cancel}>{translate("words.action.cancel")}</Button>
          {error && (
            <Button variant="contained" onClick={() => void write()}>
              {translate("words.action.retry")}
            </Button>
          )}
        </DialogActions>
      </Dialog>
    </>
  );
}
