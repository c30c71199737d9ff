import { useMemo } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";

interface Made {
  madeBy: string;
  madeAt: string;
}

interface Who {
  /** Who made the revisions, and how long ago the newest is. */
  (revisions: readonly Made[]): { who: string; ago: string };
  /** When something was, as one says it of today: “at 9:40 PM”, else with its day. */
  moment(text: string): { at: string };
}

/** Says who it was, and when. */
export function useWho(): Who {
  const translate = useTranslate();
  const locale = useLocale() ?? "en";
  const { ago, moment, list } = useFormats();
  return useMemo(() => {
    const who = (revisions: readonly Made[]) => ({
      who: list([...new Set(revisions.map(({ madeBy }) => madeBy))]) || translate("saving.somebody"),
      ago: revisions[0] ? ago(revisions[0].madeAt) : "",
    });
    const at = (text: string) => {
      const isToday = new Date(text).toDateString() === new Date().toDateString();
      const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(new Date(text));
      return {
        at: isToday ? translate("saving.at", { time }) : translate("saving.on", { day: moment(text) }),
      };
    };
    return Object.assign(who, { moment: at });
  }, [translate, locale, ago, moment, list]);
}
