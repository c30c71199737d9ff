import { useMemo, useState } from "react";
import { useSearchParams } from "react-router-dom";
import { AccessDenied } from "../../layout/NotFound.tsx";
import { useMe } from "../../session/useMe.ts";
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
  const me = useMe();
  if (me && !me.may.includes("organization.save")) return <AccessDenied />;
  return <OrganizationPage key={id} id={id} organization={null} given={given} />;
}
