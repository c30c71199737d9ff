import { type Method, methods, outcomes } from "../../organizations/claims/outcomes.ts";
import type { Choices, Chosen } from "./chosen.ts";

/** What is under way on a task and not recorded, as this browser keeps it. */
export interface TaskDraft {
  /** When something was last done, ISO time. */
  typedAt: string;
  /** How things are checked just now. */
  method: Method;
  /** Who answered; empty where nobody was asked yet. */
  answeredBy: string;
  note: string;
  /** How long the page was in view since something was last recorded. */
  seconds: number;
  choices: Choices;
}

/** Days after which nobody comes back for it; it may hold names of people. */
const keptFor = 30;
const beginning = "posada.task.";

export const draftKey = (person: string, task: string) => `${beginning}${person}.${task}`;

export const blankDraft = (method: Method): TaskDraft => ({
  typedAt: "",
  method,
  answeredBy: "",
  note: "",
  seconds: 0,
  choices: {},
});

/** Whether there is anything that would be missed. */
export const isWorthKeeping = ({ answeredBy, note, choices }: TaskDraft) =>
  answeredBy.trim() !== "" || note.trim() !== "" || Object.keys(choices).length > 0;

/** What was kept, as far as it can be read; what nobody knows is left out. */
export function readDraft(text: string | null, blank: TaskDraft): TaskDraft {
  const kept = parse(text);
  if (!kept) return blank;
  const { typedAt, method, answeredBy, note, seconds, choices } = kept;
  return {
    typedAt: asText(typedAt),
    method: methods.some((known) => known.method === method) ? (method as Method) : blank.method,
    answeredBy: asText(answeredBy),
    note: asText(note),
    seconds: typeof seconds === "number" && seconds > 0 ? seconds : 0,
    choices: Object.fromEntries(
      Object.entries(asObject(choices)).filter((entry) => isChosen(entry[1])),
    ) as Choices,
  };
}

/** The keys of what was kept too long ago, or cannot be read. */
export function oldDrafts(kept: Iterable<readonly [key: string, text: string]>, now: number): string[] {
  const oldest = new Date(now - keptFor * 86_400_000).toISOString();
  return [...kept].flatMap(([key, text]) =>
    key.startsWith(beginning) && asText(parse(text)?.typedAt) < oldest ? [key] : [],
  );
}

function parse(text: string | null): Record<string, unknown> | null {
  try {
    const value = JSON.parse(text ?? "null");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

const asText = (value: unknown) => (typeof value === "string" ? value : "");
const asObject = (value: unknown) => (typeof value === "object" && value !== null ? value : {});

function isChosen(value: unknown): value is Chosen {
  const { outcome, method, saw } = asObject(value) as Partial<Chosen>;
  return (
    outcomes.some((known) => known === outcome) &&
    methods.some((known) => known.method === method) &&
    typeof saw === "object" &&
    saw !== null
  );
}
