import { inEach, inLanguage, type Locale, type Words } from "./locales.ts";

/**
 * What stops a start or a command: a stable code, what it means and how to mend it. It is said to operators alone, whose
 * terminal and log are in English.
 */
const operatingErrors = {
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
  BAD_OPERATIONS:
    "Operations cannot be registered. Each is named with its file and line, and how to mend it; nothing was written.",
  FILE_NOT_WRITABLE:
    "The file cannot be written there. The message says why; mend that, or name another file.",
  DATABASE_NOT_EMPTY:
    "A backup is restored into an empty database only. Name an empty POSADA_HOME or database.",
} as const;

/**
 * What a door answers with, in the languages of the people who work here. A sentence that begins with `fields` stands
 * last: in a message about one or two fields their own words take its place.
 */
const answeredErrors = {
  // Editing
  BAD_DOCUMENT: {
    en: "It was not saved, because something in it has to be mended first. `fields` names each place and says how.",
    es: "No se guardó, porque primero hay que corregir algo. `fields` nombra cada lugar y dice cómo.",
  },
  NOT_FOUND: {
    en: "It is not here, or not any more. Check its id.",
    es: "No está aquí, o ya no está. Revisa su id.",
  },
  CONFLICT: {
    en: "Somebody else changed the same thing since you looked at it, so nothing was saved. `fields` has for each place what it said before (`base`), what they made of it (`theirs`) and what you want (`yours`).",
    es: "Otra persona cambió lo mismo desde que lo miraste, así que no se guardó nada. `fields` tiene para cada lugar lo que decía antes (`base`), lo que hizo la otra persona (`theirs`) y lo que quieres tú (`yours`).",
  },
  STALE_CLAIM: {
    en: "It says something else now than when you looked at it, so nothing was recorded. Look again. `fields` names what has changed.",
    es: "Ahora dice otra cosa que cuando lo miraste, así que no se registró nada. Míralo de nuevo. `fields` nombra lo que cambió.",
  },
  NOT_PUBLISHABLE: {
    en: "It cannot be published yet, because something that every entry needs is missing. `fields` lists what.",
    es: "Todavía no se puede publicar, porque falta algo que toda entrada necesita. `fields` dice qué.",
  },
  WRONG_STATE: {
    en: "This cannot be done as things stand. The message says why.",
    es: "Tal como están las cosas, esto no se puede hacer. El mensaje dice por qué.",
  },
  MERGED: {
    en: "It has become part of another organization since, so nothing was done here. `mergedInto` in the error says which: go on there.",
    es: "Entretanto pasó a ser parte de otra organización, así que aquí no se hizo nada. `mergedInto` en el error dice cuál: continúa allí.",
  },
  MERGE_NOT_LAST: {
    en: "A later merge rests on this one. Undo that one first: `mergeId` in the error names it.",
    es: "Una fusión posterior se apoya en esta. Deshaz primero aquella: `mergeId` en el error la nombra.",
  },
  REQUEST_REUSED: {
    en: "The requestId was used for something else. Give each new request an id of its own.",
    es: "El requestId ya se usó para otra cosa. Dale a cada solicitud nueva un id propio.",
  },
  TOO_MANY_ITEMS: {
    en: "There is more in it than can be kept or done at once. Make it smaller; the message says the limit.",
    es: "Hay más de lo que se puede guardar o hacer de una vez. Hazlo más pequeño; el mensaje dice el límite.",
  },
  // People
  UNAUTHENTICATED: {
    en: "Sign in, or send a valid key as `Authorization: Bearer KEY`.",
    es: "Inicia sesión, o envía una clave válida como `Authorization: Bearer KEY`.",
  },
  FORBIDDEN: {
    en: "You may not do this. The message says who may.",
    es: "No puedes hacer esto. El mensaje dice quién puede.",
  },
  TOO_MANY_REQUESTS: {
    en: "That was too often in a short time. Try again a little later; the header `retry-after` says in how many seconds.",
    es: "Fueron demasiadas veces en poco tiempo. Inténtalo de nuevo un poco más tarde; el encabezado `retry-after` dice en cuántos segundos.",
  },
  MAIL_FAILED: {
    en: "The letter could not be handed to the mail server. Check SMTP_URL; the log has the details.",
    es: "No se pudo entregar la carta al servidor de correo. Revisa SMTP_URL; el registro del servidor tiene los detalles.",
  },
  // The public door
  BAD_INPUT: {
    en: "Something that was given cannot be used. `fields` names each place and says how to mend it.",
    es: "Algo de lo que se envió no se puede usar. `fields` nombra cada lugar y dice cómo corregirlo.",
  },
  BAD_CURSOR: {
    en: "The cursor is damaged, or belongs to another order. Start again without it.",
    es: "El cursor está dañado, o es de otro orden. Empieza de nuevo sin él.",
  },
  BAD_PAGE_SIZE: {
    en: "`first` and `last` take 1 to 100, and only one of them.",
    es: "`first` y `last` aceptan de 1 a 100, y solo uno de los dos.",
  },
  BACKWARD_PAGING_UNAVAILABLE: {
    en: "A ranked search cannot be paged backward. Use `first` and `after`.",
    es: "Una búsqueda por relevancia no se puede recorrer hacia atrás. Usa `first` y `after`.",
  },
  QUERY_TOO_DEEP: { en: "The operation nests too deep.", es: "La operación tiene demasiados niveles." },
  QUERY_TOO_COSTLY: {
    en: "The operation could return too much. Ask for smaller pages or fewer fields.",
    es: "La operación podría devolver demasiado. Pide páginas más pequeñas o menos campos.",
  },
  QUERY_TOO_MANY_ALIASES: {
    en: "The operation uses too many aliases.",
    es: "La operación usa demasiados alias.",
  },
  QUERY_TOO_LONG: {
    en: "The operation has too many tokens, or the body is too large.",
    es: "La operación tiene demasiadas palabras, o lo que se envió es demasiado grande.",
  },
  GRAPHQL_PARSE_FAILED: { en: "The text is not GraphQL.", es: "El texto no es GraphQL." },
  GRAPHQL_VALIDATION_FAILED: {
    en: "The operation does not fit the schema.",
    es: "La operación no encaja en el esquema.",
  },
  BAD_REQUEST: {
    en: "The HTTP request is not a GraphQL request.",
    es: "La solicitud HTTP no es una solicitud GraphQL.",
  },
  PERSISTED_QUERY_NOT_FOUND: {
    en: "No operation is known by this hash. Send it once with its text.",
    es: "No se conoce ninguna operación con este hash. Envíala una vez con su texto.",
  },
  PERSISTED_QUERY_MISMATCH: {
    en: "The hash is not the SHA-256 of the operation sent with it.",
    es: "El hash no es el SHA-256 de la operación que vino con él.",
  },
  OPERATION_NOT_REGISTERED: {
    en: "Only registered operations are answered here, and this is none of them. Ask by the hash of one that is, or have it registered (`posada operations`).",
    es: "Aquí solo se responde a operaciones registradas, y esta no es una de ellas. Pregunta con el hash de una que lo sea, o haz que la registren (`posada operations`).",
  },
  UNAVAILABLE: {
    en: "The database does not answer just now. Try again in a moment.",
    es: "La base de datos no responde en este momento. Inténtalo de nuevo en un momento.",
  },
  INTERNAL: {
    en: "Something broke on our side. The server's log has the details.",
    es: "Algo falló de nuestro lado. El registro del servidor tiene los detalles.",
  },
} as const satisfies Record<string, Words>;

/** Every error there is. `docs/errors.md` is generated from this table; codes are never reused for another meaning. */
export const errorCodes = { ...operatingErrors, ...answeredErrors };

export type OperatingCode = keyof typeof operatingErrors;
export type AnsweredCode = keyof typeof answeredErrors;
export type ErrorCode = OperatingCode | AnsweredCode;

/** In how many languages an error is told. */
type Said<Code extends ErrorCode> = Code extends OperatingCode ? string : Words;

/** One field that is wrong: where it is in the input, and how to mend it. A conflict has its three values beside. */
export interface FieldProblem<Message = Words> {
  path: string;
  message: Message;
  base?: unknown;
  theirs?: unknown;
  yours?: unknown;
}

/** How many fields are told in the message itself; of more it would become a list, and that is what `fields` is. */
const toldInMessage = 2;

/** The sentence of a code, with the words about the fields where they are few. */
export function sayError(code: AnsweredCode, fields: FieldProblem[] = []): Words {
  const sentence = answeredErrors[code];
  if (fields.length === 0 || fields.length > toldInMessage) return sentence;
  return inEach((locale) => {
    const told = fields.map(({ path, message }) => `${path}: ${message[locale]}`);
    return [sentence[locale].replace(/ `fields` .*$/, ""), ...told].join(" ");
  });
}

/** What an error tells programs beside its code, such as the id of the organization to go on with. */
export type Told = Readonly<Record<string, string>>;

/** The one error class of Posada: a stable `code`, a sentence for people, and the fields concerned. */
export class PosadaError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = "PosadaError";
  readonly code: ErrorCode;
  /** The sentence; in `message` it is English, for logs and commands. */
  readonly words: Words | string;
  readonly fields: FieldProblem<Words | string>[];
  readonly told: Told;

  constructor(
    code: Code,
    words?: Said<Code>,
    fields: FieldProblem<Said<Code>>[] = [],
    { told = {}, ...options }: ErrorOptions & { told?: Told } = {},
  ) {
    const said =
      words ?? (isOperating(code) ? operatingErrors[code] : sayError(code, fields as FieldProblem[]));
    super(inLanguage(said, "en"), options);
    this.code = code;
    this.words = said;
    this.fields = fields;
    this.told = told;
  }
}

function isOperating(code: ErrorCode): code is OperatingCode {
  return code in operatingErrors;
}

/** Stops the work at hand with a coded error; `words` default to the code's own sentence, as `sayError` tells it. */
export function fail<Code extends ErrorCode>(
  code: Code,
  words?: Said<Code>,
  fields?: FieldProblem<Said<Code>>[],
  cause?: unknown,
): never {
  throw new PosadaError(code, words, fields, cause === undefined ? undefined : { cause });
}

/** The same, with what a program needs to go on. */
export function failTelling(code: AnsweredCode, told: Told, words?: Words): never {
  throw new PosadaError(code, words, [], { told });
}

/** What an error says in one language, at the edge of a door. */
export function sayIn(
  locale: Locale,
  { words, fields }: Pick<PosadaError, "words" | "fields">,
): { message: string; fields: FieldProblem<string>[] } {
  return {
    message: inLanguage(words, locale),
    fields: fields.map((field) => ({ ...field, message: inLanguage(field.message, locale) })),
  };
}
