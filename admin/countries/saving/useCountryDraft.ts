import { useEffect, useRef, useState } from "react";
import { holdSession } from "../../organizations/saving/drafts.ts";
import { useMe } from "../../session/useMe.ts";
import type { CountryForm } from "../form/country-form.ts";
import { type CountryDraft, dropDraft, findDraft, keepDraft } from "./drafts.ts";
import { comparePages, countryShape } from "./page-fields.ts";

/** At most so often, in milliseconds: not on every key, and no more than a word is lost in a crash. */
const keepEvery = 300;

/** Keeps what is typed in this browser until it is saved, and finds what an earlier page has kept. */
export function useCountryDraft(
  code: string,
  base: CountryForm,
  revision: number,
  values: CountryForm,
): { offer: CountryDraft | null; forget(): void } {
  const person = useMe()?.user?.id;
  const [session] = useState(() => crypto.randomUUID());
  const [offer, setOffer] = useState<CountryDraft | null>(null);
  const keptAt = useRef(0);
  const keep = useRef(() => {});
  keep.current = () => {
    keptAt.current = performance.now();
    if (person === undefined) return;
    const key = { person, code, session };
    const isChanged = comparePages(base, values, countryShape).length > 0;
    const typedAt = new Date().toISOString();
    // A browser that keeps nothing, as in some private windows, is no reason to disturb somebody who types.
    (isChanged ? keepDraft({ ...key, typedAt, base, revision, values }) : dropDraft(key)).catch(() => {});
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of what is typed or saved is kept.
  useEffect(() => {
    const wait = keptAt.current + keepEvery - performance.now();
    const timer = setTimeout(() => keep.current(), Math.max(wait, 0));
    return () => clearTimeout(timer);
  }, [base, values, person]);

  useEffect(() => {
    const page = new AbortController();
    holdSession(session, page.signal);
    const leave = () => keep.current();
    // While the browser asks whether to leave there is time; when the page goes, perhaps not.
    window.addEventListener("beforeunload", leave);
    window.addEventListener("pagehide", leave);
    return () => {
      leave();
      window.removeEventListener("beforeunload", leave);
      window.removeEventListener("pagehide", leave);
      page.abort();
    };
  }, [session]);

  useEffect(() => {
    let here = true;
    if (person !== undefined)
      findDraft(person, code)
        .then((found) => here && setOffer(found))
        .catch(() => {});
    return () => {
      here = false;
    };
  }, [person, code]);

  const forget = () => {
    if (offer) dropDraft(offer).catch(() => {});
    setOffer(null);
  };
  return { offer, forget };
}
