/** What the schema says of the values of the review policy, where it tells them and where it takes them. */
export const policyWords = {
  tasksPerPerson:
    "How many tasks somebody does in a month, unless they have a number of their own; 1 to 1000.",
  waitingPoints: "Points that a task gets for each month in which it was listed and not reached; 0 to 100.",
  harm: {
    is: "What makes a wrong entry do more harm.",
    description: "Points that are added to 1, each 0 to 100: by their sum the signs are multiplied.",
    hotline: "It has a hotline.",
    legalAid: "It gives legal aid.",
    onlyProvider: "Nobody else is in its section in its state.",
    readerReports: "Readers reported something.",
  },
  signs: {
    is: "What makes it more likely that an entry is wrong.",
    description:
      "Points, each 0 to 100. Of several signs of one kind the weightiest counts whole, each of the others a fifth.",
    neverVerified: "For a claim that nobody has verified, times its source's age over its interval, 1 to 3.",
    overdue: "For an overdue claim, times its age over its interval, 1 to 3.",
    dueSoon: "For a claim that falls due within a month.",
    foundWrong: "For a claim that a check found wrong; half where it was corrected since.",
    noAnswer: "For each attempt at a claim that reached nobody, up to three.",
    duplicateCertain: "For another entry that is the same.",
    duplicateLikely: "For another entry that is probably the same.",
    findingBlocking: "For a finding that would stop a publication.",
    findingHigh: "For a finding that may lead somebody to a closed door, or harm them.",
    findingMedium: "For a finding that makes help harder to find.",
    findingLow: "For a finding of what is untidy.",
    checkFailed: "For a link or a mailbox that does not work, seen from outside.",
    readerReport: "For what a reader or somebody who works here says is wrong.",
  },
  clock: {
    is: "When a month's review is started by itself.",
    description: "When a month's review is started by itself; the one before it is closed then.",
    on: "Whether it is.",
    day: "Day of the month, 1 to 28.",
    hour: "Hour of that day, 0 to 23.",
    timezone: "Time zone (IANA) of the directory, such as `America/Mexico_City`.",
  },
  letters: {
    is: "How organizations are written to.",
    description: "How organizations are asked by letter whether their entries hold.",
    on: "Whether letters go out when a review starts by itself or by the command.",
    days: "After how many days without an answer a letter is sent again, 1 to 90.",
    linkDays: "For how many days the link in a letter works, 1 to 365.",
    perRun: "How many letters go out at a time, 1 to 5000.",
  },
} as const;
