import { builder } from "../builder.ts";

export const FreshnessRef = builder.enumType("Freshness", {
  description:
    "How fresh a claim, or the worst of an organization's critical claims, is at the moment of reading.",
  values: {
    NEVER_VERIFIED: { description: "Nobody has checked it against the world." },
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
  values: ["VOICE", "FAX", "CELL", "TEXT", "WHATSAPP", "TOLL_FREE", "HOTLINE"] as const,
});

export const LinkKindRef = builder.enumType("LinkKind", {
  description: "Where a link leads.",
  values: [
    "WEBSITE",
    "FACEBOOK",
    "TWITTER",
    "INSTAGRAM",
    "YOUTUBE",
    "LINKEDIN",
    "TELEGRAM",
    "OTHER",
  ] as const,
});

export const WeekdayRef = builder.enumType("Weekday", {
  description: "A day of the week (HSDS byday).",
  values: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const,
});

export const InstrumentKindRef = builder.enumType("InstrumentKind", {
  description: "What kind of law it is.",
  values: ["TREATY", "DECLARATION", "NATIONAL_LAW"] as const,
});

export const InstrumentEventKindRef = builder.enumType("InstrumentEventKind", {
  description:
    "What happened to a legal instrument. CONCLUDED is its own date; the others are what the country did.",
  values: ["CONCLUDED", "DRAFTED", "ADOPTED", "SIGNED", "RATIFIED", "IN_FORCE"] as const,
});

export const ChangeKindRef = builder.enumType("ChangeKind", {
  description: "What happened to something published.",
  values: {
    UPSERT: { description: "It is new or different: read it again." },
    WITHDRAWN: { description: "It is no longer public: forget it." },
    REDIRECT: { description: "`slug` now leads to the organization `id`." },
  } as const,
});

export const ChangeSubjectRef = builder.enumType("ChangeSubject", {
  description: "What a change is about.",
  values: ["ORGANIZATION", "COUNTRY", "SECTION", "TERM"] as const,
});
