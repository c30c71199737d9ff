import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Says } from "./Says.tsx";

/** The server does not say who is there: nothing can be shown, and nothing is lost. */
export function Away({ onRetry }: { onRetry(): void }) {
  const translate = useTranslate();
  return (
    <Says
      title={translate("layout.away.title")}
      actions={
        <Button variant="contained" onClick={onRetry}>
          {translate("words.action.retry")}
        </Button>
      }
    >
      {translate("layout.away.says")}
    </Says>
  );
}
