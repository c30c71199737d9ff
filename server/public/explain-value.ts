import {
  type GraphQLError,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";
import { type FieldProblem, PosadaError, sayIn } from "../errors.ts";
import { inEach, type Words } from "../locales.ts";

/** Where in a value something is: names of fields, and places in lists. */
export type Place = readonly (string | number)[];

/** What graphql finds wrong in a value: where, what stands there, and its own words, which are for programmers. */
export interface Finding {
  place: Place;
  value: unknown;
  error: GraphQLError;
}

/** How much of a name that somebody made up is told back. */
const longestName = 60;

const wanted: Record<string, Words> = {
  Boolean: { en: "Give true or false.", es: "Indica true o false." },
  Float: { en: "Give a number, such as 19.4.", es: "Escribe un número, por ejemplo 19.4." },
  ID: { en: "Give an id, as a text.", es: "Indica un id, como texto." },
  Int: { en: "Give a whole number, such as 12.", es: "Escribe un número entero, por ejemplo 12." },
  String: { en: "Give a text.", es: "Escribe un texto." },
};

/**
 * Tells a person what is wrong in a value of that type without showing it, at a path that leads on from the value
 * itself, such as `.phones[1]`. Whether a name is suggested for one that is not there, the error knows.
 */
export function explainValue(type: GraphQLInputType, finding: Finding): FieldProblem {
  const { message } = finding.error;
  const at = (...deeper: string[]) => print([...finding.place, ...deeper]);
  const missing = /^Field "(\w+)" of required type/.exec(message);
  // What is not there has no place of its own.
  if (missing)
    return {
      path: at(),
      message: {
        en: `The field ${missing[1]} is missing. Give it a value.`,
        es: `Falta el campo ${missing[1]}. Dale un valor.`,
      },
    };
  const unknown = /^Field "(.*)" is not defined by type "\w+"\.( Did you mean .*)?$/s.exec(message);
  if (unknown) {
    const name = unknown[1]!.slice(0, longestName);
    const [en, es] = [`There is no field ${name}.`, `No hay ningún campo ${name}.`];
    const near = unknown[2] ?? "";
    return {
      path: at(name),
      message: { en: en + near, es: es + near.replace("Did you mean", "¿Quisiste decir") },
    };
  }
  return { path: at(), message: explainHere(typeAt(type, finding.place), finding) };
}

function explainHere(type: GraphQLInputType, { place, value, error }: Finding): Words {
  if (value === null || value === undefined)
    return typeof place.at(-1) === "number"
      ? { en: "It is empty. Leave it out, or give a value.", es: "Está vacío. Quítalo, o dale un valor." }
      : { en: "It is empty. Give a value.", es: "Está vacío. Dale un valor." };
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return { en: "Give an object with fields of its own.", es: "Indica un objeto con campos propios." };
  if (isEnumType(named)) {
    const names = named.getValues().map(({ name }) => name);
    const [one, known] = [names.length === 1, names.join(", ")];
    return {
      en: one ? `Give ${known}.` : `Give one of ${known}.`,
      es: one ? `Indica ${known}.` : `Indica uno de estos: ${known}.`,
    };
  }
  const { originalError } = error;
  if (originalError instanceof PosadaError) return inEach((locale) => sayIn(locale, originalError).message);
  return wanted[named.name] ?? inEach(() => error.message);
}

/** The type of what stands at a place; one thing may stand where a list of such things is wanted. */
function typeAt(type: GraphQLInputType, [first, ...rest]: Place): GraphQLInputType {
  const own = getNullableType(type);
  if (first === undefined) return own;
  if (isListType(own)) return typeAt(own.ofType, typeof first === "number" ? rest : [first, ...rest]);
  return isInputObjectType(own) ? typeAt(own.getFields()[first]!.type, rest) : own;
}

function print(place: Place): string {
  return place.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
}
