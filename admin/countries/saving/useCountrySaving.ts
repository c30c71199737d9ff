import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { LoadCountry, RestoreCountry, SaveCountry } from "#operations/countries/countries";
import { ask } from "../../ask/ask.ts";
import { type AskError, toAskError } from "../../ask/ask-error.ts";
import { queries } from "../../ask/queries.ts";
import type { Choice, Conflict } from "../../saving/conflict.ts";
import { inTurn } from "../../saving/in-turn.ts";
import { type Patient, usePatience } from "../../saving/usePatience.ts";
import { setUnsaved } from "../../session/unsaved.ts";
import { type CountryForm, type LoadedCountry, toForm, toInput } from "../form/country-form.ts";
import type { CountryDraft } from "./drafts.ts";
import { focusFirst } from "./focus-first.ts";
import { decidePage, mergePages } from "./merge-pages.ts";
import { nameOfSent } from "./name-of-sent.ts";
import { comparePages, countryShape, type PageChange } from "./page-fields.ts";
import { useCountryDraft } from "./useCountryDraft.ts";

/** What the form stands on: what was loaded or saved last. */
interface Base {
  form: CountryForm;
  revision: number;
  country: LoadedCountry;
}

/** What others made of the same fields, for me to decide. */
export interface Meeting {
  theirs: LoadedCountry;
  /** Theirs with what I did, and mine where both did something. */
  mine: CountryForm;
  conflicts: Conflict[];
}

export interface CountrySaving {
  form: CountryForm;
  base: Base;
  changes: PageChange[];
  /** Changes the form; what the server refused at this path is mended by it. */
  change(make: (form: CountryForm) => CountryForm, path?: string): void;
  /** Saves what is in the form, after what is under way; answers whether all of it is saved. */
  save(message?: string): Promise<boolean>;
  /** Has the form say again what is saved. */
  reset(): void;
  patient: Patient;
  /** What the server refused, by lasting paths; `whole` is what it said of all. */
  errors: Readonly<Record<string, string>>;
  whole: string | null;
  forgetErrors(): void;
  meeting: Meeting | null;
  /** Settles the conflicts by a choice for each path; null puts it off. */
  settle(choices: ReadonlyMap<string, Choice> | null): void;
  /** Paths that others changed meanwhile, and that came in with a save. */
  kept: string[];
  forgetKept(): void;
  draft: CountryDraft | null;
  bringBack(): void;
  discard(): void;
}

const toBase = (country: LoadedCountry): Base => ({
  form: toForm(country),
  revision: country.revision,
  country,
});

/** The form of a country page and its way to the server: once for each intent, and never over what others saved. */
export function useCountrySaving(loaded: LoadedCountry): CountrySaving {
  const notify = useNotify();
  const translate = useTranslate();
  const { code } = loaded;
  const [base, setBase] = useState(() => toBase(loaded));
  const [form, setForm] = useState(base.form);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [whole, setWhole] = useState<string | null>(null);
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const [kept, setKept] = useState<string[]>([]);
  const patient = usePatience();
  const { send, hurry, phase } = patient;
  const now = useRef({ base, form });
  const [takeTurn] = useState(inTurn);
  const underWay = useRef(base.form);
  const draft = useCountryDraft(code, base.form, base.revision, form);
  const changes = useMemo(() => comparePages(base.form, form, countryShape), [base, form]);

  const put = useCallback((next: { base?: Base; form?: CountryForm }) => {
    now.current = { ...now.current, ...next };
    setBase(now.current.base);
    setForm(now.current.form);
  }, []);
  const change = useCallback(
    (make: (form: CountryForm) => CountryForm, path?: string) => {
      put({ form: make(now.current.form) });
      if (path === undefined) return;
      setErrors((before) => {
        const left = Object.entries(before).filter(([name]) => name !== path);
        if (left.length === 0) setWhole(null);
        return left.length === Object.keys(before).length ? before : Object.fromEntries(left);
      });
    },
    [put],
  );
  const forgetErrors = useCallback(() => {
    setErrors({});
    setWhole(null);
  }, []);
  const show = useCallback((found: Record<string, string>, says: string) => {
    setErrors(found);
    setWhole(says);
    // Once they are on the screen: what is folded opens for them.
    setTimeout(() => focusFirst(Object.keys(found)));
  }, []);
  const refuse = useCallback(
    (error: AskError, input: object) =>
      show(
        Object.fromEntries(error.fields.map(({ path, message }) => [nameOfSent(path, input), message])),
        error.message,
      ),
    [show],
  );
  const landed = useCallback(
    (country: LoadedCountry, sent: CountryForm, isMerged = false) => {
      const saved = toBase(country);
      // What was typed while it was on its way stays.
      const { page, conflicts } = mergePages(sent, saved.form, now.current.form, countryShape);
      queries.setQueryData([LoadCountry.name, { code }], { country });
      // Somebody else's change that came in meets it: the form stands on what it stood on until that is decided.
      if (isMerged && conflicts.length > 0) setMeeting({ theirs: country, mine: page, conflicts });
      else put({ base: saved, form: page });
    },
    [code, put],
  );

  const goBack = useCallback(
    async (to: number, from: number, says: "countries.undone" | "countries.saved") => {
      try {
        const variables = { code, revision: to, baseRevision: from, requestId: crypto.randomUUID() };
        const { restoreCountryRevision } = await send((signal) => ask(RestoreCountry, variables, { signal }));
        const { country, revision } = restoreCountryRevision!;
        landed(country, now.current.base.form);
        notify(says, { type: "success", undo: () => void goBack(from, revision, "countries.saved") });
      } catch (thrown) {
        const { code: refused, message } = toAskError(thrown);
        // Going back would take away what others made of the same since.
        notify(refused === "CONFLICT" ? "countries.undoLate" : message, {
          type: "warning",
          autoHideDuration: null,
        });
      }
    },
    [code, send, landed, notify],
  );

  const attempt = useCallback(
    async (message: string | undefined, isSecond = false): Promise<boolean> => {
      const { base, form: sent } = now.current;
      underWay.current = sent;
      if (comparePages(base.form, sent, countryShape).length === 0) return true;
      const undated = sent.instruments.filter(({ events }) => events.some(({ date }) => !date));
      if (undated.length > 0) {
        const says = translate("countries.instruments.noDate");
        show(Object.fromEntries(undated.map(({ id }) => [`instruments.${id}.events`, says])), says);
        return false;
      }
      const input = toInput(sent);
      const variables = { code, baseRevision: base.revision, input, message: message?.trim() || null };
      const once = { ...variables, requestId: crypto.randomUUID() };
      try {
        const { saveCountry } = await send((signal) => ask(SaveCountry, once, { signal }));
        const { country, revision, merged } = saveCountry!;
        forgetErrors();
        landed(country, sent, merged.length > 0);
        setKept(merged);
        notify("countries.saved", {
          type: "success",
          undo: () => void goBack(revision - 1, revision, "countries.undone"),
        });
        return true;
      } catch (thrown) {
        const error = toAskError(thrown);
        const newest =
          error.code === "CONFLICT" && !isSecond ? await ask(LoadCountry, { code }).catch(() => null) : null;
        if (!newest?.country) {
          refuse(error, input);
          return false;
        }
        const theirs = toBase(newest.country);
        const { page, conflicts } = mergePages(base.form, theirs.form, now.current.form, countryShape);
        if (conflicts.length > 0) {
          setMeeting({ theirs: newest.country, mine: page, conflicts });
          return false;
        }
        put({ base: theirs, form: page });
        return attempt(message, true);
      }
    },
    [code, send, forgetErrors, landed, notify, translate, goBack, show, refuse, put],
  );
  const save = useCallback(
    (message?: string) => {
      hurry();
      const hasMore = () => comparePages(underWay.current, now.current.form, countryShape).length > 0;
      return takeTurn(() => attempt(message), hasMore);
    },
    [attempt, hurry, takeTurn],
  );
  const settle = (choices: ReadonlyMap<string, Choice> | null) => {
    setMeeting(null);
    if (!meeting || choices === null) return;
    const newest = toBase(meeting.theirs);
    put({ base: newest, form: decidePage(meeting.mine, newest.form, choices, countryShape) });
    void save();
  };
  const bringBack = () => {
    const found = draft.offer;
    if (!found) return;
    const { base, form } = now.current;
    const { page: typed } = mergePages(base.form, found.values, form, countryShape);
    const { page, conflicts } = mergePages(found.base, base.form, typed, countryShape);
    // What meets others' changes stands on what it was typed over: the next save asks about it.
    if (conflicts.length > 0)
      put({ base: { ...base, form: found.base, revision: found.revision }, form: typed });
    else put({ form: page });
    draft.forget();
  };
  const isUnsaved = changes.length > 0 || phase !== "STILL";
  useEffect(() => {
    const key = `countries/${code}`;
    setUnsaved(key, isUnsaved);
    return () => setUnsaved(key, false);
  }, [code, isUnsaved]);

  return {
    ...{
      form,
      base,
      changes,
      change,
      save,
      patient,
      errors,
      whole,
      forgetErrors,
      meeting,
      settle,
      bringBack,
    },
    reset: () => {
      put({ form: now.current.base.form });
      forgetErrors();
    },
    kept,
    forgetKept: () => setKept([]),
    draft: draft.offer,
    discard: draft.forget,
  };
}
