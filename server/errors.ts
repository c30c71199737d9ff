/**
 * Every error Posada can answer with: a stable code, what it means and how to mend it.
 * `docs/errors.md` is generated from this table; codes are never reused for another meaning.
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
  BAD_DOCUMENT: "The document breaks a rule of the model. `fields` names each place and says how to mend it.",
  NOT_FOUND: "Nothing has that id.",
  CONFLICT:
    "Somebody else changed the same field since. `fields` has for each the base, theirs and yours: choose, and send it again with the newest revision.",
  STALE_CLAIM:
    "The claim has changed since the revision that was looked at. Look again; nothing was recorded.",
  NOT_PUBLISHABLE: "It cannot be published yet. `fields` lists what is missing.",
  WRONG_STATE: "It is not in a state in which this can be done. The message says which it is in.",
  REQUEST_REUSED: "The requestId was used for something else. Give each new request an id of its own.",
  TOO_MANY_ITEMS:
    "There is more in it than one request may hold. Make it smaller; the message says the limit.",
  // People
  UNAUTHENTICATED: "Sign in, or send a valid key as `Authorization: Bearer KEY`.",
  FORBIDDEN: "You may not do this. The message says who may.",
  TOO_MANY_REQUESTS:
    "That was too often in a short time. Wait a little; `retry-after` says how many seconds.",
  MAIL_FAILED: "The letter could not be handed to the mail server. Check SMTP_URL; the log has the details.",
  // The public door
  BAD_INPUT: "An argument has a value that cannot be used. `fields` names it and says how to mend it.",
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

/** The one error class of Posada: a stable `code`, a sentence for people, and the fields concerned. */
export class PosadaError extends Error {
  override readonly name = "PosadaError";
  readonly code: ErrorCode;
  readonly fields: FieldProblem[];

  constructor(
    code: ErrorCode,
    message: string = errorCodes[code],
    fields: FieldProblem[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.fields = fields;
  }
}

/** Stops the work at hand with a coded error; `message` defaults to the code's own sentence. */
export function fail(code: ErrorCode, message?: string, fields?: FieldProblem[], cause?: unknown): never {
  throw new PosadaError(code, message, fields, cause === undefined ? undefined : { cause });
}
