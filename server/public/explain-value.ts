import {
  type GraphQLError,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";
import type { FieldProblem } from "../errors.ts";

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

const wanted: Record<string, string> = {
  Boolean: "Give true or false.",
  Float: "Give a number, such as 19.4.",
  ID: "Give an id, as a text.",
  Int: "Give a whole number, such as 12.",
  String: "Give a text.",
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
  if (missing) return { path: at(), message: `The field ${missing[1]} is missing. Give it a value.` };
  const unknown = /^Field "(.*)" is not defined by type "\w+"\.( Did you mean .*)?$/s.exec(message);
  if (unknown) {
    const name = unknown[1]!.slice(0, longestName);
    return { path: at(name), message: `There is no field ${name}.${unknown[2] ?? ""}` };
  }
  return { path: at(), message: explainHere(typeAt(type, finding.place), finding) };
}

function explainHere(type: GraphQLInputType, { place, value, error }: Finding): string {
  if (value === null || value === undefined)
    return typeof place.at(-1) === "number"
      ? "It is empty. Leave it out, or give a value."
      : "It is empty. Give a value.";
  const named = getNamedType(type);
  if (isInputObjectType(named)) return "Give an object with fields of its own.";
  if (isEnumType(named)) {
    const names = named.getValues().map(({ name }) => name);
    return `Give ${names.length > 1 ? "one of " : ""}${names.join(", ")}.`;
  }
  return wanted[named.name] ?? error.originalError?.message ?? error.message;
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
