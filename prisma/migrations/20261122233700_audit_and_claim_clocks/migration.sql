-- CreateEnum
CREATE TYPE "editorial"."audit_event_action" AS ENUM ('CREATED', 'EDITED', 'INVITED', 'ROLE_CHANGED', 'DEACTIVATED', 'REACTIVATED', 'REVOKED', 'ORDERED');

-- CreateEnum
CREATE TYPE "editorial"."audit_event_subject" AS ENUM ('USER', 'API_KEY', 'INTERVALS', 'ORDER');

-- AlterTable
ALTER TABLE "editorial"."claim" ADD COLUMN     "stands" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "due_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "editorial"."freshness_step" (
    "organization_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "verified" INTEGER NOT NULL,
    "due_soon" INTEGER NOT NULL,
    "overdue" INTEGER NOT NULL,

    CONSTRAINT "freshness_step_pkey" PRIMARY KEY ("organization_id","month")
);

-- CreateTable
CREATE TABLE "editorial"."audit_event" (
    "id" UUID NOT NULL,
    "action" "editorial"."audit_event_action" NOT NULL,
    "subject" "editorial"."audit_event_subject" NOT NULL,
    "subject_id" TEXT,
    "country" TEXT,
    "changes" JSONB NOT NULL,
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_event_made_at_idx" ON "editorial"."audit_event"("made_at");

-- AddForeignKey
ALTER TABLE "editorial"."freshness_step" ADD CONSTRAINT "freshness_step_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the models cannot say.
ALTER TABLE editorial.claim
  ADD CONSTRAINT claim_due_check CHECK (stands OR due_at IS NULL);
ALTER TABLE editorial.freshness_step
  ADD CONSTRAINT freshness_step_month_check CHECK (extract(day FROM month) = 1);
ALTER TABLE editorial.audit_event
  ADD CONSTRAINT audit_event_country_check CHECK (country ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT audit_event_changes_check CHECK (jsonb_typeof(changes) = 'array');
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON editorial.audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION editorial.refuse_rewriting();

-- The clocks of claims are reckoned with those of their organizations: the next start finds all of them to be done.
UPDATE editorial.organization SET policy_number = 0;
