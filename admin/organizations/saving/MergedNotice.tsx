import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { KeptName } from "../../merging/merged/KeptName.tsx";
import { Notice } from "../../saving/Notice.tsx";
import { useOrganization } from "../form/OrganizationContext.tsx";
import { useSaving } from "./useSaving.ts";

/** It became part of another organization: nothing can be saved here any more. */
export function MergedNotice() {
  const translate = useTranslate();
  const { merged, changes } = useSaving();
  const { organization } = useOrganization();
  const mayCarry = organization?.may.includes("readHistory") ?? false;
  if (merged.into === null) return null;
  return (
    <Notice
      severity="warning"
      action={
        changes.length > 0 ? (
          <Button size="small" color="inherit" onClick={() => merged.ask(true)}>
            {translate(mayCarry ? "merging.merged.take" : "merging.merged.what")}
          </Button>
        ) : (
          <Button size="small" color="inherit" component={Link} to={`/organizations/${merged.into}`}>
            {translate("merging.merged.go")}
          </Button>
        )
      }
    >
      {translate("merging.merged.notice")} <KeptName id={merged.into} />
    </Notice>
  );
}
