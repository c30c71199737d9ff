/** Something wrong with one field; in a conflict with what it was, what they made of it, and what you sent. */
export interface FieldProblem {
  /** As it was sent, such as `phones[2].asPublished`; in a conflict by ids, such as `phones.ID.label.es`. */
  path: string;
  /** In the person's language. */
  message: string;
  base?: unknown;
  theirs?: unknown;
  yours?: unknown;
}

/** What a refusal names beside its words. */
interface Told {
  /** With MERGED: the id of the organization that it is part of now. */
  mergedInto?: string | undefined;
  /** With MERGE_NOT_LAST: the id of the merge that has to be undone first. */
  mergeId?: string | undefined;
}

/** What the server could not do, or that it could not be reached: then the code is `OFFLINE`. */
export class AskError extends Error {
  readonly code: string;
  readonly fields: FieldProblem[];
  readonly told: Told;

  constructor({
    code,
    message,
    fields = [],
    ...told
  }: { code: string; message: string; fields?: FieldProblem[] | undefined } & Told) {
    super(message);
    this.name = "AskError";
    this.code = code;
    this.fields = fields;
    this.told = told;
  }

  /** Whether the same request may well succeed later: the network or the server is away. */
  get passing(): boolean {
    return ["OFFLINE", "UNAVAILABLE", "INTERNAL", "TOO_MANY_REQUESTS"].includes(this.code);
  }
}

/** The error as one of ours, so that a screen has one thing to show. */
export function toAskError(error: unknown): AskError {
  if (error instanceof AskError) return error;
  return new AskError({ code: "INTERNAL", message: error instanceof Error ? error.message : String(error) });
}
