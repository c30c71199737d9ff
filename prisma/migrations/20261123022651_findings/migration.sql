-- CreateEnum
CREATE TYPE "editorial"."finding_source" AS ENUM ('RULE', 'CHECK', 'PERSON', 'DUPLICATE');

-- CreateEnum
CREATE TYPE "editorial"."finding_severity" AS ENUM ('BLOCKING', 'HIGH', 'MEDIUM', 'LOW', 'NOTE');

-- AlterEnum
ALTER TYPE "editorial"."audit_event_action" ADD VALUE 'FLAGGED';
ALTER TYPE "editorial"."audit_event_action" ADD VALUE 'DISMISSED';
ALTER TYPE "editorial"."audit_event_action" ADD VALUE 'SNOOZED';
ALTER TYPE "editorial"."audit_event_action" ADD VALUE 'RESOLVED';
ALTER TYPE "editorial"."audit_event_action" ADD VALUE 'REOPENED';
ALTER TYPE "editorial"."audit_event_action" ADD VALUE 'ASSIGNED';

-- AlterEnum
ALTER TYPE "editorial"."audit_event_subject" ADD VALUE 'FINDING';
ALTER TYPE "editorial"."audit_event_subject" ADD VALUE 'RULE';

-- CreateTable
CREATE TABLE "editorial"."finding" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organization_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "source" "editorial"."finding_source" NOT NULL,
    "fingerprint" UUID NOT NULL,
    "severity" "editorial"."finding_severity" NOT NULL,
    "path" TEXT NOT NULL,
    "claim_id" UUID,
    "other_id" UUID,
    "evidence" JSONB NOT NULL,
    "title" JSONB NOT NULL,
    "explanation" JSONB,
    "repair" JSONB,
    "note" TEXT,
    "made_by" TEXT NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "dismissed" BOOLEAN NOT NULL DEFAULT false,
    "snoozed_until" DATE,
    "reason" TEXT,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "resolved_by" TEXT,
    "resolved_at" TIMESTAMPTZ(3),
    "assignee_id" TEXT,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."rule_setting" (
    "code" TEXT NOT NULL,
    "is_on" BOOLEAN NOT NULL,
    "severity" "editorial"."finding_severity",
    "changed_by" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rule_setting_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "editorial"."rule_run" (
    "id" UUID NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "after" UUID,
    "checked" INTEGER NOT NULL DEFAULT 0,
    "appeared" INTEGER NOT NULL DEFAULT 0,
    "resolved" INTEGER NOT NULL DEFAULT 0,
    "made_by" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "rule_run_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "finding_other_id_idx" ON "editorial"."finding"("other_id");

-- CreateIndex
CREATE INDEX "finding_assignee_id_idx" ON "editorial"."finding"("assignee_id");

-- CreateIndex
CREATE UNIQUE INDEX "finding_organization_id_fingerprint_key" ON "editorial"."finding"("organization_id", "fingerprint");

-- CreateIndex
CREATE INDEX "rule_run_started_at_idx" ON "editorial"."rule_run"("started_at");

-- AddForeignKey
ALTER TABLE "editorial"."finding" ADD CONSTRAINT "finding_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."finding" ADD CONSTRAINT "finding_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "editorial"."organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."finding" ADD CONSTRAINT "finding_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "editorial"."user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the models cannot say.
ALTER TABLE editorial.finding
  ADD CONSTRAINT finding_code_check CHECK (code ~ '^[A-Z]+(_[A-Z]+)*$'),
  ADD CONSTRAINT finding_evidence_check CHECK (jsonb_typeof(evidence) = 'object'),
  ADD CONSTRAINT finding_title_check CHECK (jsonb_typeof(title) = 'object'),
  ADD CONSTRAINT finding_other_check CHECK (other_id <> organization_id),
  ADD CONSTRAINT finding_decided_check CHECK (
    (decided_at IS NULL) = (decided_by IS NULL)
    AND (decided_at IS NOT NULL) = (dismissed OR snoozed_until IS NOT NULL)
    AND NOT (dismissed AND snoozed_until IS NOT NULL)),
  ADD CONSTRAINT finding_dismissed_check CHECK (NOT dismissed OR (reason IS NOT NULL AND reason ~ '\S')),
  ADD CONSTRAINT finding_resolved_check CHECK ((resolved_at IS NULL) = (resolved_by IS NULL));
ALTER TABLE editorial.rule_setting
  ADD CONSTRAINT rule_setting_code_check CHECK (code ~ '^[A-Z]+(_[A-Z]+)*$');

-- What is looked at every day are those that are not resolved, the worst and the oldest first.
CREATE INDEX finding_standing_idx ON editorial.finding (severity, first_seen_at, id) WHERE resolved_at IS NULL;
