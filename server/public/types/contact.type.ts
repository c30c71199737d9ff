import type { PublicContact, PublicNotice } from "../../publishing/public-document.ts";
import { builder } from "../builder.ts";
import { ClaimRef } from "./claim.type.ts";
import { localizedField } from "./localized-text.type.ts";
import { ScheduleRef } from "./location.type.ts";
import { EmailRef, PhoneRef } from "./reach.type.ts";

export const ContactRef = builder.objectRef<PublicContact>("Contact").implement({
  description: "A person who has agreed to be named here, for as long as the agreement lasts.",
  interfaces: [ClaimRef],
  fields: (t) => ({
    name: t.exposeString("name", { description: "The person's name." }),
    role: t.exposeString("role", { nullable: true, description: "What the person does there." }),
    phones: t.expose("phones", { type: [PhoneRef], description: "The person's own numbers." }),
    emails: t.expose("emails", { type: [EmailRef], description: "The person's own addresses." }),
    schedules: t.expose("schedules", { type: [ScheduleRef], description: "When the person can be reached." }),
  }),
});

export const NoticeRef = builder.objectRef<PublicNotice>("Notice").implement({
  description: "A dated remark, such as “closed until 3 May”. It is given only on its days.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    startsOn: t.expose("startsOn", { type: "LocalDate", nullable: true, description: "First day." }),
    endsOn: t.expose("endsOn", { type: "LocalDate", nullable: true, description: "Last day." }),
    text: t.field(localizedField("What it says.", ({ text }) => text)),
  }),
});
