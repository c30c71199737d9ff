import type { CountryRevision } from "../../generated/prisma/client.ts";
import { builder } from "../editorial/builder.ts";
import type { LoadedCountry } from "./load-countries.ts";

/** A country page as editors see it; its fields are in `country.type.ts`. */
export const CountryRef = builder.objectRef<LoadedCountry>("Country");

/** What a verb on a country page answers with; `merged` are the paths of changes by others that it kept. */
export interface SavedCountry {
  code: string;
  revision: number;
  edition: number;
  merged: string[];
}

export const SavedCountryRef = builder.objectRef<SavedCountry>("SavedCountry");

/** A revision of a country page, whose document is read only where it is asked for. */
export const CountryRevisionRef = builder.objectRef<Omit<CountryRevision, "document">>("CountryRevision");
