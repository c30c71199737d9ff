import { useEffect, useRef } from "react";
import { useNotify, useTranslate } from "react-admin";
import { takeHandedOver } from "../../merging/merged/hand-over.ts";
import type { Draft } from "./drafts.ts";

/** In milliseconds: two sentences, by somebody who has just come to another page. */
const longTime = 12_000;

/** Has a form begin with what was typed into that of an organization which is part of this one by now. */
export function useHandedOver(id: string, bring: (draft: Draft) => void): void {
  const translate = useTranslate();
  const notify = useNotify();
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    const given = takeHandedOver(id);
    if (!given) return;
    bring(given.draft);
    notify(translate("merging.carried", { name: given.from }), { type: "info", autoHideDuration: longTime });
  }, [id, bring, notify, translate]);
}
