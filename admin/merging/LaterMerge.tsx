import { Link } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { ReadMerge } from "#operations/merging/merging";
import { useAsk } from "../ask/useAsk.ts";

/** Names a merge that has to be undone first, and leads to where that can be done. */
export function LaterMerge({ id }: { id: string }) {
  const translate = useTranslate();
  const { data } = useAsk(ReadMerge, { id });
  const merge = data?.merge;
  if (!merge?.kept) return null;
  return (
    <Link
      component={RouterLink}
      to={`/organizations/${merge.kept.id}/history`}
      color="inherit"
      underline="always"
    >
      {translate("merging.later", { name: merge.kept.name })}
    </Link>
  );
}
