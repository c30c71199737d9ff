import { builder } from "../builder.ts";

export const FreshnessRef = builder.enumType("Freshness", {
  description:
    "How fresh a claim, or the worst of an organization's critical claims, is at the moment of reading.",
  values: {
    NEVER_VERIFIED: {
      description:
        "Nobody has checked that it holds as it stands now; or the last check found it wrong, see `foundWrongAt`.",
    },
    OVERDUE: { description: "It was verified, but too long ago." },
    DUE_SOON: { description: "It stands verified and falls due within 30 days." },
    VERIFIED: { description: "It stands verified." },
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

export const VerifiedViaRef = builder.enumType("VerificationMethod", {
  description: "How a claim was checked.",
  values: {
    PHONE: { description: "Somebody called." },
    EMAIL: { description: "Somebody wrote and was answered." },
    WEBSITE: { description: "It was looked up on the organization's own pages." },
    VISIT: { description: "Somebody was there." },
    ORGANIZATION: { description: "The organization confirmed it itself." },
    MACHINE: { description: "An automatic check." },
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
  description: "How much of a location is public. Hidden locations are not in this API at all.",
  values: {
    FULL: { description: "Everything that is known." },
    CITY_ONLY: {
      description: "The city only, for the safety of those who live there. Ask the organization for the way.",
    },
  } as const,
});

export const CoordinatePrecisionRef = builder.enumType("CoordinatePrecision", {
  description: "What a pair of coordinates points at.",
  values: {
    EXACT: { description: "The door." },
    STREET: { description: "The street." },
    CITY: { description: "The middle of the city: do not draw it as if it were the door." },
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

export const InstrumentKindRef = builder.enumType("InstrumentKind", {
  description: "What kind of law it is.",
  values: {
    TREATY: { description: "Binds the states that have joined it." },
    DECLARATION: { description: "States a common position; binding where a country has made it law." },
    NATIONAL_LAW: { description: "A law of the country itself." },
  } as const,
});

export const InstrumentEventKindRef = builder.enumType("InstrumentEventKind", {
  description:
    "What happened to a legal instrument. CONCLUDED is its own date; the others are what the country did.",
  values: {
    CONCLUDED: { description: "The instrument itself was made." },
    DRAFTED: { description: "The country wrote its text." },
    ADOPTED: { description: "The country's legislature passed it." },
    SIGNED: { description: "The country signed it." },
    RATIFIED: { description: "The country bound itself to it." },
    IN_FORCE: { description: "It took effect for the country." },
  } as const,
});

export const ChangeKindRef = builder.enumType("ChangeKind", {
  description: "What happened to something published.",
  values: {
    UPSERT: { description: "It is new or different: read it again." },
    WITHDRAWN: { description: "It is no longer public: forget it." },
    REDIRECT: { description: "`slug` now leads to the organization `id`, until an UPSERT of its own." },
  } as const,
});

export const ChangeSubjectRef = builder.enumType("ChangeSubject", {
  description: "What a change is about.",
  values: {
    ORGANIZATION: { description: "An organization, with its claims and entries." },
    COUNTRY: { description: "A country page's own texts." },
    SECTION: { description: "A section of all country pages." },
    TERM: { description: "A kind of help or an audience." },
  } as const,
});
