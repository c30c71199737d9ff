import { Alert, Link } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { LaterMerge } from "../merging/LaterMerge.tsx";
import type { AskError } from "./ask-error.ts";

const ours = ["OFFLINE", "UNAVAILABLE", "INTERNAL"];

/** Why the server did not do it, read out at once; what it says of single fields stands below. */
export function Refusal({ error }: { error: AskError | null | undefined }) {
  const translate = useTranslate();
  if (!error) return null;
  return (
    <Alert severity={error.passing ? "warning" : "error"} role="alert">
      {ours.includes(error.code) ? translate(`words.problem.${error.code}`) : error.message}
      {error.fields.length > 1 && (
        <ul>
          {error.fields.map(({ path, message }) => (
            <li key={path}>{message}</li>
          ))}
        </ul>
      )}
      {error.told.mergeId && (
        <>
          {" "}
          <LaterMerge id={error.told.mergeId} />
        </>
      )}
      {error.told.mergedInto && (
        <>
          {" "}
          <Link
            component={RouterLink}
            to={`/organizations/${error.told.mergedInto}`}
            color="inherit"
            underline="always"
          >
            {translate("merging.toKept")}
          </Link>
        </>
      )}
    </Alert>
  );
}
