export const intervals = {
  title: "Intervals",
  says: "How many days a verification counts. After that the claim is overdue, and the public is told when it was last checked.",
  days: "Days",
  keys: {
    URGENT_PHONE: "Hotlines, and all phones of legal aid",
    PHONE: "Other phones",
    SCHEDULE: "Opening hours",
    CONTACT: "Contact persons",
    PRESENCE: "That they are there, open, and serve these people",
    EMAIL: "Email addresses",
    LINK: "Links",
    ADDRESS: "Addresses",
  },
  about: "about every %{time}",
  months: "month |||| %{smart_count} months",
  weeks: "week |||| %{smart_count} weeks",
  changed: "Last changed %{date} by %{name}.",
  saved: "These intervals hold from now on.",
  reckoning:
    "Due dates of one organization are being reckoned anew. |||| Due dates of %{smart_count} organizations are being reckoned anew.",
  wrong: "A whole number of days, from 1 to 3650.",
};
