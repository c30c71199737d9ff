import { Button } from "@mui/material";
import { useRef, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { toAskError } from "../ask/ask-error.ts";
import { useShortcut } from "../layout/shortcuts.ts";
import { taskPath } from "./review-paths.ts";
import { useTaskVerbs } from "./tasks/useTaskVerbs.ts";

/** Takes what is to be done next and goes there: one press, or one key. */
export function NextButton({ month }: { month: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { takeNext } = useTaskVerbs();
  const busy = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const take = async () => {
    if (busy.current) return;
    busy.current = true;
    setBusy(true);
    try {
      const id = await takeNext(month);
      if (id) void navigate(taskPath(id));
      else notify("reviews.next.none", { type: "info" });
    } catch (error) {
      notify(toAskError(error).message, { type: "error", autoHideDuration: null });
    }
    busy.current = false;
    setBusy(false);
  };
  useShortcut("n", translate("reviews.keys.takeNext"), () => void take());
  return (
    <Button variant="contained" loading={isBusy} onClick={() => void take()}>
      {translate("reviews.next.take")}
    </Button>
  );
}
