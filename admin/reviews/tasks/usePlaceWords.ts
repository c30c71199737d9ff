import { useLocale } from "react-admin";
import type { Listed } from "./task-actions.ts";

/** Says where an organization is: its first city, state and country; of one that gives none, the country pages it is on. */
export function usePlaceWords(): (task: Pick<Listed, "organization" | "countries">) => string {
  const names = new Intl.DisplayNames([useLocale() ?? "en"], { type: "region" });
  const nameOf = (code: string) => names.of(code) ?? code;
  return ({ organization, countries }) => {
    const { city, state, country } = organization.locations.find((one) => one.city || one.state) ?? {};
    const places = city || state ? [city, state, country && nameOf(country)] : countries.map(nameOf);
    // A city that has the name of its state is said once.
    return [...new Set(places)].filter(Boolean).join(", ");
  };
}
