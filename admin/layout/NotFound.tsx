import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { usePageTitle } from "./PageTitle.tsx";
import { Says } from "./Says.tsx";

/** No page has this address. */
export function NotFound() {
  return <Nothing says="notFound" />;
}

/** The page is for others. */
export function AccessDenied() {
  return <Nothing says="denied" />;
}

function Nothing({ says }: { says: "notFound" | "denied" }) {
  const translate = useTranslate();
  const title = translate(`layout.${says}.title`);
  usePageTitle(title);
  return (
    <Says
      title={title}
      actions={
        <Button variant="contained" component={Link} to="/">
          {translate("layout.error.home")}
        </Button>
      }
    >
      {translate(`layout.${says}.says`)}
    </Says>
  );
}
