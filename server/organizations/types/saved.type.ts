import { OrganizationRef, SavedRef } from "../organization.refs.ts";
import { visibleOrganization } from "../read-organization.ts";

SavedRef.implement({
  description: "What came of a change of one organization.",
  fields: (t) => ({
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: "The organization as it is now; null where you may see it no more.",
      resolve: ({ organizationId }, _args, context) => visibleOrganization(context, organizationId),
    }),
    revision: t.exposeInt("revision", {
      description: "The revision that was made; the one that was there where nothing differed.",
    }),
    edition: t.exposeInt("edition", {
      description: "The edition in which it is public; 0 where nothing had to be published.",
    }),
    merged: t.stringList({
      description: "Paths of the fields that others changed since your base revision, and that were kept.",
      resolve: ({ merged }) => merged ?? [],
    }),
    verifications: t.idList({
      description:
        "UUIDs of the checks that `verifyClaims` recorded, by which they can be taken back; otherwise none.",
      resolve: ({ verifications }) => verifications ?? [],
    }),
  }),
});
