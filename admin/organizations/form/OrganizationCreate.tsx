import { useMemo, useState } from "react";
import { useSearchParams } from "react-router-dom";
import { OrganizationPage } from "./OrganizationPage.tsx";
import { blankItem } from "./organization-form.ts";

/** A blank page for a new organization, on the country page from which one came: `?country=MX&section=legal-aid`. */
export default function OrganizationCreate() {
  const [id] = useState(() => crypto.randomUUID());
  const [search] = useSearchParams();
  const country = search.get("country");
  const section = search.get("section") ?? "";
  const given = useMemo(
    () => (country ? { entries: [blankItem("entries", { country, section })] } : {}),
    [country, section],
  );
  return <OrganizationPage key={id} id={id} organization={null} given={given} />;
}
