import type { Localized, OrganizationDocument } from "../organizations/document.ts";

/** A text that the public reads, in one language. */
export interface ReadText {
  /** Where it stands by ids, such as `entries.ID.note.es`, and the field of all its languages. */
  path: string;
  field: string;
  /** Which kind: a description, what is said of an entry, a notice, or a label of hours, phones, emails or links. */
  kind: "DESCRIPTION" | "NOTE" | "NOTICE" | "LABEL";
  locale: string;
  text: string;
  /** The claim it belongs to; null where it belongs to none. */
  claimId: string | null;
  /** The item to take away when nothing is left without this text; else the text's own path. */
  whole: string;
}

/** Every text of a document that the public reads, in every language. A notice whose days are over is read by nobody. */
export function textsOf(document: OrganizationDocument, now: Date): ReadText[] {
  const today = now.toISOString().slice(0, 10);
  const localized = (path: string, says: Localized, rest: Pick<ReadText, "kind" | "claimId">) =>
    Object.entries(says).map(([locale, text]) => {
      const own = `${path}.${locale}`;
      return { ...rest, path: own, field: path, whole: own, locale, text };
    });
  return [
    ...document.descriptions.map(({ locale, body }) => {
      const path = `descriptions.${locale}`;
      const own = { field: "descriptions", locale, text: body, claimId: null };
      return { ...own, path, whole: path, kind: "DESCRIPTION" as const };
    }),
    ...document.entries.flatMap(({ id, note }) =>
      localized(`entries.${id}.note`, note, { kind: "NOTE", claimId: null }),
    ),
    ...document.notices
      .filter(({ endsOn }) => endsOn === null || endsOn >= today)
      .flatMap(({ id, text }) => {
        const texts = localized(`notices.${id}.text`, text, { kind: "NOTICE", claimId: null });
        // A notice cannot be without any text.
        return texts.length === 1 ? [{ ...texts[0]!, whole: `notices.${id}` }] : texts;
      }),
    ...(["schedules", "phones", "emails", "links"] as const).flatMap((list) =>
      document[list].flatMap(({ id, label }) =>
        localized(`${list}.${id}.label`, label, { kind: "LABEL", claimId: id }),
      ),
    ),
  ];
}
