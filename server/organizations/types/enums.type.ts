import { builder } from "../../editorial/builder.ts";

export const OrganizationStatusRef = builder.enumType("OrganizationStatus", {
  description: "Where an organization is in its life.",
  values: {
    DRAFT: { description: "Not published yet." },
    PUBLISHED: { description: "Public; a save is live at once." },
    ARCHIVED: { description: "Taken off the pages, with a reason; it can come back." },
    MERGED: { description: "Part of another organization, to which its id and slugs lead on." },
  } as const,
});

export const NameStatusRef = builder.enumType("NameStatus", {
  description: "Where an organization's name comes from.",
  values: {
    STATED: { description: "The source gives the name." },
    INFERRED: { description: "Worked out from something else; `nameBasis` says from what." },
    UNKNOWN: { description: "The name is lost; `name` describes the place instead." },
  } as const,
});

export const LocationKindRef = builder.enumType("LocationKind", {
  description: "What a location is for (HSDS location_type).",
  values: {
    PHYSICAL: { description: "A place where people can go." },
    POSTAL: { description: "An address for mail only." },
    VIRTUAL: { description: "No place: help is given online or by phone." },
  } as const,
});

export const VisibilityRef = builder.enumType("LocationVisibility", {
  description: "How much of a location, and of all that belongs to it, is public.",
  values: {
    FULL: { description: "Everything that is known." },
    CITY_ONLY: { description: "The city only, for the safety of those who live there." },
    HIDDEN: { description: "Nothing at all." },
  } as const,
});

export const CoordinatePrecisionRef = builder.enumType("CoordinatePrecision", {
  description: "What a pair of coordinates points at.",
  values: {
    EXACT: { description: "The door." },
    STREET: { description: "The street." },
    CITY: { description: "The middle of the city." },
  } as const,
});

export const PhoneTypeRef = builder.enumType("PhoneType", {
  description: "What a number is for.",
  values: {
    VOICE: { description: "An ordinary line." },
    FAX: { description: "A fax machine." },
    CELL: { description: "A mobile phone." },
    TEXT: { description: "Text messages." },
    WHATSAPP: { description: "WhatsApp, and perhaps nothing else." },
    TOLL_FREE: { description: "Costs the caller nothing, at least within the country." },
    HOTLINE: { description: "For those in danger or in need of help at once." },
  } as const,
});

export const LinkKindRef = builder.enumType("LinkKind", {
  description: "Where a link leads.",
  values: {
    WEBSITE: { description: "Its own website." },
    FACEBOOK: { description: "Facebook." },
    TWITTER: { description: "Twitter, now called X." },
    INSTAGRAM: { description: "Instagram." },
    YOUTUBE: { description: "YouTube." },
    LINKEDIN: { description: "LinkedIn." },
    TELEGRAM: { description: "Telegram." },
    OTHER: { description: "Somewhere else; the label says where." },
  } as const,
});

export const ConsentRef = builder.enumType("Consent", {
  description: "Whether a person agreed to be named in public.",
  values: {
    NOT_RECORDED: { description: "Nobody asked, or nobody wrote it down: not public." },
    GIVEN: { description: "The person agreed; public until `consentUntil`, and only if that is given." },
    REFUSED: { description: "The person said no: not public." },
  } as const,
});

export const WeekdayRef = builder.enumType("Weekday", {
  description: "A day of the week (HSDS byday).",
  values: {
    MO: { description: "Monday." },
    TU: { description: "Tuesday." },
    WE: { description: "Wednesday." },
    TH: { description: "Thursday." },
    FR: { description: "Friday." },
    SA: { description: "Saturday." },
    SU: { description: "Sunday." },
  } as const,
});

export const RevisionKindRef = builder.enumType("RevisionKind", {
  description: "What a revision came of.",
  values: {
    EDIT: { description: "Somebody saved, published, archived or brought back." },
    IMPORT: { description: "It was brought in from a page or a file." },
    MERGE: { description: "Two organizations became one, or a proposal was taken over." },
    RESTORE: { description: "An earlier revision was put back." },
    VERIFICATION: { description: "Claims of it were checked, or checks of them taken back." },
    BULK: { description: "One change of many organizations." },
  } as const,
});
