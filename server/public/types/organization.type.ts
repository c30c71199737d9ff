import { chooseText } from "../choose-text.ts";
import { dayOf, minuteOf } from "../moments.ts";
import { isAnyOpenAt } from "../open-hours.ts";
import { freshnessAt, PresenceRef } from "./claim.type.ts";
import { ContactRef, NoticeRef } from "./contact.type.ts";
import { FreshnessRef, NameStatusRef } from "./enums.ts";
import { LocalizedTextRef, localeArgument } from "./localized-text.type.ts";
import { LocationRef, ScheduleRef } from "./location.type.ts";
import { EntryRef, OrganizationRef } from "./nodes.ts";
import { AlternateNameRef, SpokenLanguageRef, TranslationRef } from "./organization-words.type.ts";
import { EmailRef, LinkRef, PhoneRef } from "./reach.type.ts";
import { TermRef } from "./term.type.ts";

OrganizationRef.implement({
  description: "One office or house that answers its own door; or the umbrella over several.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID, kept for life." }),
    slug: t.exposeString("slug", {
      description: "Word for addresses. It may change; the old one then leads on.",
    }),
    name: t.exposeString("name", { description: "The name to show. See `nameStatus`." }),
    nameStatus: t.expose("nameStatus", { type: NameStatusRef, description: "Where the name comes from." }),
    nameBasis: t.exposeString("nameBasis", {
      nullable: true,
      description: "What an inferred or unknown name was taken from; null when it is stated.",
    }),
    alternateNames: t.expose("alternateNames", { type: [AlternateNameRef], description: "Its other names." }),
    description: t.field({
      type: LocalizedTextRef,
      nullable: true,
      args: localeArgument,
      description: "What it does, and for whom.",
      resolve: ({ translations }, { locale }) => {
        const chosen = chooseText(
          translations.map((each) => each.locale),
          locale ?? "en",
        );
        return translations.find((each) => each.locale === chosen) ?? null;
      },
    }),
    translations: t.expose("translations", {
      type: [TranslationRef],
      description: "The description in every language.",
    }),
    parent: t.expose("parent", {
      type: OrganizationRef,
      nullable: true,
      description: "The organization it is a branch of.",
    }),
    branches: t.expose("branches", {
      type: [OrganizationRef],
      description: "Its published branches, by name.",
      extensions: { listSize: 10 },
    }),
    entries: t.expose("entries", {
      type: [EntryRef],
      description: "Where it stands on country pages.",
      extensions: { listSize: 3 },
    }),
    presence: t.expose("presence", {
      type: PresenceRef,
      description: "That it is there, open, and serves these people.",
    }),
    locations: t.expose("locations", {
      type: [LocationRef],
      description: "Its places. Hidden ones are not listed.",
    }),
    phones: t.expose("phones", { type: [PhoneRef], description: "Its numbers, the one to try first first." }),
    emails: t.expose("emails", { type: [EmailRef], description: "Its email addresses." }),
    links: t.expose("links", { type: [LinkRef], description: "Its websites and social pages." }),
    schedules: t.expose("schedules", {
      type: [ScheduleRef],
      description: "Opening times that belong to no single location; see also `locations { schedules }`.",
    }),
    isOpen: t.boolean({
      nullable: true,
      args: { at: t.arg({ type: "DateTime", description: "The moment asked for; now when left out." }) },
      description: "Whether any of its schedules is open then; null when that cannot be told.",
      resolve: ({ schedules, locations }, { at }, context) =>
        isAnyOpenAt(
          [...schedules, ...locations.flatMap((place) => place.schedules)],
          at ?? minuteOf(context),
        ),
    }),
    contacts: t.field({
      type: [ContactRef],
      description: "People who have agreed to be named, as long as their agreement lasts.",
      resolve: ({ contacts }, _args, context) =>
        contacts.filter(({ consentUntil }) => consentUntil >= dayOf(context)),
    }),
    notices: t.field({
      type: [NoticeRef],
      description: "Dated remarks that hold today.",
      resolve: ({ notices }, _args, context) =>
        notices.filter(({ startsOn, endsOn }) => {
          const day = dayOf(context);
          return (startsOn ?? "") <= day && (endsOn === null || endsOn >= day);
        }),
    }),
    languages: t.expose("languages", {
      type: [SpokenLanguageRef],
      description: "Languages in which people are helped.",
    }),
    helps: t.expose("helps", { type: [TermRef], description: "Kinds of help." }),
    audiences: t.expose("audiences", { type: [TermRef], description: "Whom it is for." }),
    sourceDate: t.expose("sourceDate", {
      type: "PartialDate",
      nullable: true,
      description: "The date its source carries. Not when anything was checked.",
    }),
    editedAt: t.expose("editedAt", {
      type: "DateTime",
      description: "When it was last changed here. Not a verification.",
    }),
    verifiedAt: t.expose("verifiedAt", {
      type: "DateTime",
      nullable: true,
      description:
        "Since when every critical claim (presence, phones, emails, addresses, hours) stands verified; null while one never was.",
    }),
    nextDueAt: t.expose("nextDueAt", {
      type: "DateTime",
      nullable: true,
      description: "When the first critical claim falls due; null while one never was verified.",
    }),
    unconfirmedSince: t.expose("unconfirmedSince", {
      type: "DateTime",
      nullable: true,
      description:
        "Since when it stands unconfirmed: it was asked about its entry more than once and has not answered, and nobody has verified since that it is there. Null for all others.",
    }),
    freshness: t.field({
      type: FreshnessRef,
      description: "The worst freshness among its critical claims, at the moment of reading.",
      resolve: ({ nextDueAt }, _args, context) => freshnessAt(nextDueAt, context),
    }),
  }),
});
