/**
 * Every error Posada can answer with: a stable code, what it means and how to mend it.
 * `docs/errors.md` is generated from this table; codes are never reused for another meaning. A sentence that begins
 * with `fields` stands last: in a message about one or two fields their own words take its place.
 */
export const errorCodes = {
  // Starting and operating
  BAD_ENVIRONMENT: "An environment variable has a value Posada cannot use. Every wrong one is listed.",
  PORT_IN_USE: "Another program listens on the port. Stop it or set PORT.",
  HOME_NOT_WRITABLE:
    "The data folder cannot be written. Give it to the user Posada runs as, or set POSADA_HOME.",
  DISK_FULL: "The disk that holds the data folder is full. Free some space and start again.",
  ALREADY_RUNNING:
    "A Posada server already runs on this data folder. Stop it, or set POSADA_HOME to another folder.",
  DATABASE_START_FAILED: "The embedded database did not start. Its log file is named in the message.",
  DATABASE_UNREACHABLE: "The database does not answer. Check DATABASE_URL, and that the server is up.",
  DATABASE_TOO_OLD: "Posada needs PostgreSQL 15 or newer.",
  DATABASE_NEWER: "The database was migrated by a newer Posada. Start that version, or restore a backup.",
  MIGRATION_FAILED: "A migration did not apply. The message names it and says what the database answered.",
  PUBLIC_ROLE_MISSING:
    "The database would not let Posada create its restricted role. Run the printed SQL as an administrator, then set PUBLIC_DATABASE_URL.",
  PUBLIC_ROLE_TOO_STRONG:
    "PUBLIC_DATABASE_URL may do more than read the schema `published`. Use the restricted role posada_public.",
  USAGE: "The command or one of its options is not known. `posada help` lists them.",
  ARCHIVE_UNREADABLE: "The file is not a Posada backup, or it is damaged. Nothing was restored.",
  DATABASE_EMPTY:
    "The database holds no directory, so there is nothing to back up. Check which one is named.",
  FILE_NOT_WRITABLE:
    "The file cannot be written there. The message says why; mend that, or name another file.",
  DATABASE_NOT_EMPTY:
    "A backup is restored into an empty database only. Name an empty POSADA_HOME or database.",
  // Editing
  BAD_DOCUMENT:
    "It was not saved, because something in it has to be mended first. `fields` names each place and says how.",
  NOT_FOUND: "It is not here, or not any more. Check its id.",
  CONFLICT:
    "Somebody else changed the same thing since you looked at it, so nothing was saved. `fields` has for each place what it said before (`base`), what they made of it (`theirs`) and what you want (`yours`).",
  STALE_CLAIM:
    "It says something else now than when you looked at it, so nothing was recorded. Look again. `fields` names what has changed.",
  NOT_PUBLISHABLE:
    "It cannot be published yet, because something that every entry needs is missing. `fields` lists what.",
  WRONG_STATE: "This cannot be done as things stand. The message says why.",
  REQUEST_REUSED: "The requestId was used for something else. Give each new request an id of its own.",
  TOO_MANY_ITEMS:
    "There is more in it than can be kept or done at once. Make it smaller; the message says the limit.",
  // People
  UNAUTHENTICATED: "Sign in, or send a valid key as `Authorization: Bearer KEY`.",
  FORBIDDEN: "You may not do this. The message says who may.",
  TOO_MANY_REQUESTS:
    "That was too often in a short time. Try again a little later; the header `retry-after` says in how many seconds.",
  MAIL_FAILED: "The letter could not be handed to the mail server. Check SMTP_URL; the log has the details.",
  // The public door
  BAD_INPUT: "Something that was given cannot be used. `fields` names each place and says how to mend it.",
  BAD_CURSOR: "The cursor is damaged, or belongs to another order. Start again without it.",
  BAD_PAGE_SIZE: "`first` and `last` take 1 to 100, and only one of them.",
  BACKWARD_PAGING_UNAVAILABLE: "A ranked search cannot be paged backward. Use `first` and `after`.",
  QUERY_TOO_DEEP: "The operation nests too deep.",
  QUERY_TOO_COSTLY: "The operation could return too much. Ask for smaller pages or fewer fields.",
  QUERY_TOO_MANY_ALIASES: "The operation uses too many aliases.",
  QUERY_TOO_LONG: "The operation has too many tokens, or the body is too large.",
  GRAPHQL_PARSE_FAILED: "The text is not GraphQL.",
  GRAPHQL_VALIDATION_FAILED: "The operation does not fit the schema.",
  BAD_REQUEST: "The HTTP request is not a GraphQL request.",
  PERSISTED_QUERY_NOT_FOUND: "No operation is known by this hash. Send it once with its text.",
  PERSISTED_QUERY_MISMATCH: "The hash is not the SHA-256 of the operation sent with it.",
  UNAVAILABLE: "The database does not answer just now. Try again in a moment.",
  INTERNAL: "Something broke on our side. The server's log has the details.",
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** One field that is wrong: where it is in the input, and how to mend it. A conflict has its three values beside. */
export interface FieldProblem {
  path: string;
  message: string;
  base?: unknown;
  theirs?: unknown;
  yours?: unknown;
}

/** How many fields are told in the message itself; of more it would become a list, and that is what `fields` is. */
const toldInMessage = 2;

/** The sentence of a code, with the words about the fields where they are few. */
export function sayError(code: ErrorCode, fields: FieldProblem[] = []): string {
  const sentence = errorCodes[code];
  if (fields.length === 0 || fields.length > toldInMessage) return sentence;
  const told = fields.map(({ path, message }) => `${path}: ${message}`);
  return [sentence.replace(/ `fields` .*$/, ""), ...told].join(" ");
}

/** The one error class of Posada: a stable `code`, a sentence for people, and the fields concerned. */
export class PosadaError extends Error {
  override readonly name = "PosadaError";
  readonly code: ErrorCode;
  readonly fields: FieldProblem[];

  constructor(code: ErrorCode, message?: string, fields: FieldProblem[] = [], options?: ErrorOptions) {
    super(message ?? sayError(code, fields), options);
    this.code = code;
    this.fields = fields;
  }
}

/** Stops the work at hand with a coded error; `message` defaults to the code's own sentence, as `sayError` tells it. */
export function fail(code: ErrorCode, message?: string, fields?: FieldProblem[], cause?: unknown): never {
  throw new PosadaError(code, message, fields, cause === undefined ? undefined : { cause });
}
