-- CreateEnum
CREATE TYPE "editorial"."letter_kind" AS ENUM ('FIRST', 'REMINDER', 'SECOND_ADDRESS');

-- CreateEnum
CREATE TYPE "editorial"."letter_state" AS ENUM ('QUEUED', 'SENDING', 'SENT', 'UNCERTAIN', 'FAILED', 'BOUNCED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "editorial"."mailbox_consent" AS ENUM ('NOT_ASKED', 'GIVEN', 'REFUSED');

-- CreateEnum
CREATE TYPE "editorial"."review_state" AS ENUM ('STARTING', 'OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "editorial"."review_step" AS ENUM ('CHECKING', 'WEIGHING', 'RANKING', 'READY');

-- CreateEnum
CREATE TYPE "editorial"."task_state" AS ENUM ('TODO', 'IN_PROGRESS', 'WAITING', 'DONE', 'UNREACHABLE', 'CLOSED');

-- CreateEnum
CREATE TYPE "editorial"."task_event_kind" AS ENUM ('ASSIGNED', 'NOTE', 'STATE', 'OUTCOME', 'LETTER', 'ANSWER');

-- AlterEnum
ALTER TYPE "editorial"."audit_event_action" ADD VALUE 'STARTED';
ALTER TYPE "editorial"."audit_event_action" ADD VALUE 'CLOSED';

-- AlterEnum
ALTER TYPE "editorial"."audit_event_subject" ADD VALUE 'REVIEW';
ALTER TYPE "editorial"."audit_event_subject" ADD VALUE 'REVIEW_POLICY';
ALTER TYPE "editorial"."audit_event_subject" ADD VALUE 'REVIEWER';
ALTER TYPE "editorial"."audit_event_subject" ADD VALUE 'MAILBOX';

-- AlterTable
ALTER TABLE "editorial"."organization" ADD COLUMN     "unconfirmed_since" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "editorial"."outreach_letter" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "kind" "editorial"."letter_kind" NOT NULL,
    "address" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "state" "editorial"."letter_state" NOT NULL DEFAULT 'QUEUED',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3),
    "problem" TEXT,
    "lease" UUID,
    "leased_until" TIMESTAMPTZ(3),
    "message_id" TEXT NOT NULL,
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "handed_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "outreach_letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."letter_entry" (
    "letter_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "claim_id" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "letter_entry_pkey" PRIMARY KEY ("letter_id","organization_id")
);

-- CreateTable
CREATE TABLE "editorial"."confirm_token" (
    "hash" TEXT NOT NULL,
    "letter_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "confirm_token_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "editorial"."confirm_answer" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "revision" INTEGER NOT NULL,
    "claims" JSONB NOT NULL,
    "note" TEXT,
    "closed" BOOLEAN NOT NULL DEFAULT false,
    "believed" BOOLEAN NOT NULL,
    "doubt" TEXT,
    "proposal_id" UUID,

    CONSTRAINT "confirm_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."mailbox" (
    "address" TEXT NOT NULL,
    "consent" "editorial"."mailbox_consent" NOT NULL DEFAULT 'NOT_ASKED',
    "changed_by" TEXT,
    "changed_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "bounced_at" TIMESTAMPTZ(3),
    "bounce" TEXT,

    CONSTRAINT "mailbox_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "editorial"."review" (
    "id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "state" "editorial"."review_state" NOT NULL,
    "step" "editorial"."review_step" NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "after" UUID,
    "policy" JSONB NOT NULL,
    "started_by" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "closed_by" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "figures" JSONB,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."review_task" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "rank" INTEGER,
    "score" DOUBLE PRECISION NOT NULL,
    "harm" DOUBLE PRECISION NOT NULL,
    "likelihood" DOUBLE PRECISION NOT NULL,
    "reasons" JSONB NOT NULL,
    "planned" BOOLEAN NOT NULL DEFAULT false,
    "waited_months" INTEGER NOT NULL,
    "due" JSONB NOT NULL,
    "countries" TEXT[],
    "state" "editorial"."task_state" NOT NULL DEFAULT 'TODO',
    "assignee_id" TEXT,
    "begun_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" TEXT,

    CONSTRAINT "review_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."task_event" (
    "id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "kind" "editorial"."task_event_kind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "note" TEXT,
    "data" JSONB NOT NULL,

    CONSTRAINT "task_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."review_policy" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" INTEGER NOT NULL,
    "values" JSONB NOT NULL,
    "changed_by" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."reviewer" (
    "user_id" TEXT NOT NULL,
    "participates" BOOLEAN NOT NULL,
    "languages" TEXT[],
    "capacity" INTEGER,
    "changed_by" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reviewer_pkey" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "outreach_letter_message_id_key" ON "editorial"."outreach_letter"("message_id");

-- CreateIndex
CREATE INDEX "outreach_letter_state_next_try_at_idx" ON "editorial"."outreach_letter"("state", "next_try_at");

-- CreateIndex
CREATE INDEX "outreach_letter_address_idx" ON "editorial"."outreach_letter"("address");

-- CreateIndex
CREATE UNIQUE INDEX "outreach_letter_review_id_kind_address_key" ON "editorial"."outreach_letter"("review_id", "kind", "address");

-- CreateIndex
CREATE INDEX "letter_entry_organization_id_idx" ON "editorial"."letter_entry"("organization_id");

-- CreateIndex
CREATE INDEX "confirm_token_letter_id_idx" ON "editorial"."confirm_token"("letter_id");

-- CreateIndex
CREATE UNIQUE INDEX "confirm_answer_proposal_id_key" ON "editorial"."confirm_answer"("proposal_id");

-- CreateIndex
CREATE UNIQUE INDEX "confirm_answer_letter_id_organization_id_key" ON "editorial"."confirm_answer"("letter_id", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_month_key" ON "editorial"."review"("month");

-- CreateIndex
CREATE INDEX "review_task_review_id_rank_idx" ON "editorial"."review_task"("review_id", "rank");

-- CreateIndex
CREATE INDEX "review_task_review_id_state_rank_idx" ON "editorial"."review_task"("review_id", "state", "rank");

-- CreateIndex
CREATE INDEX "review_task_assignee_id_review_id_idx" ON "editorial"."review_task"("assignee_id", "review_id");

-- CreateIndex
CREATE INDEX "review_task_organization_id_idx" ON "editorial"."review_task"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_task_review_id_organization_id_key" ON "editorial"."review_task"("review_id", "organization_id");

-- CreateIndex
CREATE INDEX "task_event_task_id_at_idx" ON "editorial"."task_event"("task_id", "at");

-- AddForeignKey
ALTER TABLE "editorial"."outreach_letter" ADD CONSTRAINT "outreach_letter_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "editorial"."review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."letter_entry" ADD CONSTRAINT "letter_entry_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "editorial"."outreach_letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."letter_entry" ADD CONSTRAINT "letter_entry_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."confirm_token" ADD CONSTRAINT "confirm_token_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "editorial"."outreach_letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."confirm_answer" ADD CONSTRAINT "confirm_answer_letter_id_organization_id_fkey" FOREIGN KEY ("letter_id", "organization_id") REFERENCES "editorial"."letter_entry"("letter_id", "organization_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."confirm_answer" ADD CONSTRAINT "confirm_answer_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "editorial"."proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."review_task" ADD CONSTRAINT "review_task_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "editorial"."review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."review_task" ADD CONSTRAINT "review_task_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."review_task" ADD CONSTRAINT "review_task_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "editorial"."user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."task_event" ADD CONSTRAINT "task_event_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "editorial"."review_task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."reviewer" ADD CONSTRAINT "reviewer_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "editorial"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE editorial.review
  ADD CONSTRAINT review_month_check CHECK (month = date_trunc('month', month)),
  ADD CONSTRAINT review_opened_check CHECK ((state = 'STARTING') = (opened_at IS NULL)),
  ADD CONSTRAINT review_closed_check CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL));
-- One month at a time is started or worked at.
CREATE UNIQUE INDEX review_under_way ON editorial.review ((true)) WHERE state <> 'CLOSED';
ALTER TABLE editorial.review_task
  ADD CONSTRAINT review_task_rank_check CHECK (rank > 0),
  ADD CONSTRAINT review_task_ended_check CHECK ((state IN ('DONE', 'UNREACHABLE', 'CLOSED')) = (ended_at IS NOT NULL));
ALTER TABLE editorial.task_event
  ADD CONSTRAINT task_event_data_check CHECK (jsonb_typeof(data) = 'object');
ALTER TABLE editorial.review_policy
  ADD CONSTRAINT review_policy_single_check CHECK (id = 1),
  ADD CONSTRAINT review_policy_values_check CHECK (jsonb_typeof(values) = 'object');
ALTER TABLE editorial.reviewer
  ADD CONSTRAINT reviewer_capacity_check CHECK (capacity BETWEEN 0 AND 1000);
ALTER TABLE editorial.outreach_letter
  ADD CONSTRAINT outreach_letter_address_check CHECK (address = lower(address)),
  ADD CONSTRAINT outreach_letter_sent_check CHECK (state <> 'SENT' OR sent_at IS NOT NULL);
ALTER TABLE editorial.mailbox
  ADD CONSTRAINT mailbox_address_check CHECK (address = lower(address));
-- The oldest source of all is told without opening a document.
CREATE INDEX organization_source_date_idx ON published.organization ((document->>'sourceDate'));

-- As before, but that a mailbox which has to be there is a tombstone, where others are nothing.
CREATE OR REPLACE FUNCTION editorial.purge_texts(sieve text, pattern text, salt text, tables text[], addresses text[]) RETURNS void
LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  purged record;
  rows tid[];
BEGIN
  FOR purged IN
    SELECT c.place, c.nickname, c.schema_name = 'published' AND c.nickname <> 'published.change' AS is_projection,
      string_agg(format(CASE WHEN m.attnotnull AND c.kind = 'text' THEN '%I = coalesce(%s, ''[removed]'')' ELSE '%I = %s' END,
        c.column_name, s.purged), ', ') AS assignments,
      string_agg(format('(%1$s ~ $1 AND %1$s ~ $2)', s.searched), ' OR ') AS condition
    FROM editorial.purgeable_columns() c
    CROSS JOIN LATERAL editorial.purging_sql(c.column_name, c.type_name, c.kind) s
    JOIN pg_catalog.pg_attribute m ON m.attrelid = c.place::regclass AND m.attname = c.column_name
    GROUP BY c.place, c.nickname, c.schema_name
    ORDER BY c.place
  LOOP
    rows := ARRAY(SELECT x.at::tid FROM unnest(tables, addresses) AS x (place, at) WHERE x.place = purged.nickname);
    -- No row that this transaction has written is older than the transaction.
    EXECUTE format(
      CASE WHEN purged.is_projection
        THEN 'DELETE FROM %1$s AS was WHERE CASE WHEN was.ctid = ANY ($4) OR age(was.xmin) <= 0 THEN %3$s END'
        ELSE 'UPDATE %1$s AS was SET %2$s WHERE CASE WHEN was.ctid = ANY ($4) OR age(was.xmin) <= 0 THEN %3$s END' END,
      purged.place, purged.assignments, purged.condition)
    USING sieve, pattern, salt, rows;
  END LOOP;
END
$$;
