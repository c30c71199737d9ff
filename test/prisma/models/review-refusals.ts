import { ids, one, type Refusal } from "./refusal.ts";

const insert = (table: string, row: Record<string, string>) =>
  `INSERT INTO editorial.${table} (${Object.keys(row)}) VALUES (${Object.values(row)})`;

const reviewId = "'60000000-0000-4000-8000-000000000001'";
const review = (given: Record<string, string> = {}) =>
  insert("review", {
    ...{ id: reviewId, month: "'2026-12-01'", as_of: "now()", state: "'OPEN'", step: "'READY'" },
    ...{ policy: "'{}'", started_by: "'system'", started_at: "now()", opened_at: "now()" },
    ...given,
  });
const closed = { state: "'CLOSED'", closed_at: "now()" };
const another = { id: `'${ids.spare}'`, month: "'2027-01-01'" };

const task = (given: Record<string, string>) =>
  `${review()}; ${insert("review_task", {
    ...{ id: `'${ids.spare}'`, review_id: reviewId, organization_id: `'${one}'` },
    ...{ score: "1", harm: "1", likelihood: "1", reasons: "'[]'", waited_months: "0", due: "'[]'" },
    ...given,
  })}`;
const event = (given: Record<string, string>) =>
  `${task({})}; ${insert("task_event", {
    ...{
      id: `'${ids.spare}'`,
      task_id: `'${ids.spare}'`,
      kind: "'NOTE'",
      at: "now()",
      by: "'system'",
      data: "'{}'",
    },
    ...given,
  })}`;
const policy = (given: Record<string, string>) =>
  insert("review_policy", {
    ...{ id: "1", number: "1", values: "'{}'", changed_by: "'system'", changed_at: "now()" },
    ...given,
  });
const reviewer = (capacity: string) =>
  `INSERT INTO editorial."user" (id, name, email, role) VALUES ('r', 'R', 'r@example.org', 'EDITOR'); ${insert(
    "reviewer",
    {
      ...{ user_id: "'r'", participates: "true", capacity, changed_by: "'system'", changed_at: "now()" },
    },
  )}`;
const letter = (given: Record<string, string>) =>
  `${review()}; ${insert("outreach_letter", {
    ...{
      id: `'${ids.spare}'`,
      review_id: reviewId,
      kind: "'FIRST'",
      address: "'casa@example.org'",
      locale: "'es'",
    },
    ...{ message_id: "'<1@posada.test>'", made_by: "'system'", made_at: "now()" },
    ...given,
  })}`;

/** What no review, no task, and no letter of one may be. */
export const reviewRefusals: Refusal[] = [
  ["a month that begins in its middle", review({ month: "'2026-12-02'" }), "review_month_check"],
  ["an open review that never opened", review({ opened_at: "NULL" }), "review_opened_check"],
  [
    "a review that opened while it is being made ready",
    review({ state: "'STARTING'" }),
    "review_opened_check",
  ],
  ["a closed review that closed at no time", review({ state: "'CLOSED'" }), "review_closed_check"],
  ["an open review that is closed", review({ closed_at: "now()" }), "review_closed_check"],
  [
    "two reviews of a month",
    `${review(closed)}; ${review({ ...another, month: "'2026-12-01'" })}`,
    "review_month_key",
  ],
  ["two months under way at once", `${review()}; ${review(another)}`, "review_under_way"],
  ["a rank before the first", task({ rank: "0" }), "review_task_rank_check"],
  ["a task that is done and has not ended", task({ state: "'DONE'" }), "review_task_ended_check"],
  ["a task to do that has ended", task({ ended_at: "now()" }), "review_task_ended_check"],
  ["a task that tells no facts", event({ data: "'[]'" }), "task_event_data_check"],
  ["a second review policy", policy({ id: "2" }), "review_policy_single_check"],
  ["a review policy that is a list", policy({ values: "'[]'" }), "review_policy_values_check"],
  ["less than no work", reviewer("-1"), "reviewer_capacity_check"],
  ["more work than anybody does", reviewer("1001"), "reviewer_capacity_check"],
  [
    "a letter to a mailbox in capitals",
    letter({ address: "'Casa@example.org'" }),
    "outreach_letter_address_check",
  ],
  ["a letter that was sent at no time", letter({ state: "'SENT'" }), "outreach_letter_sent_check"],
  [
    "a mailbox in capitals",
    "INSERT INTO editorial.mailbox (address) VALUES ('Casa@example.org')",
    "mailbox_address_check",
  ],
  ["two letters of a kind to a mailbox", `${letter({})}; ${letter({}).split("; ")[1]}`, "outreach_letter"],
];
