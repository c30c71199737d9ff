import type { CountryDocument, SectionDocument, TermDocument } from "../../countries/document.ts";
import type { Localized } from "../../organizations/document.ts";
import type { PublicOrganization } from "../../publishing/public-document.ts";
import { builder } from "../builder.ts";

/** Nodes that refer to one another: a published document, with the relations that the operation asked for beside it. */
export interface OrganizationNode extends PublicOrganization {
  parent: OrganizationNode | null;
  branches: OrganizationNode[];
  entries: EntryNode[];
  helps: TermDocument[];
  audiences: TermDocument[];
}

export interface EntryNode {
  id: string;
  position: number;
  note: Localized;
  country: CountryNode;
  section: SectionNode;
  organization: OrganizationNode;
}

export interface SectionNode extends SectionDocument {
  position: number;
}

export interface CountrySectionNode extends SectionNode {
  entries: EntryNode[];
}

export interface CountryNode extends CountryDocument {
  editedAt: string;
  sections: CountrySectionNode[];
}

export const OrganizationRef = builder.objectRef<OrganizationNode>("Organization");
export const EntryRef = builder.objectRef<EntryNode>("Entry");
export const CountryRef = builder.objectRef<CountryNode>("Country");
