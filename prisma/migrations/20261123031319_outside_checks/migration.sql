-- CreateEnum
CREATE TYPE "editorial"."outside_kind" AS ENUM ('LINK', 'MAIL_DOMAIN');

-- CreateEnum
CREATE TYPE "editorial"."outside_outcome" AS ENUM ('OK', 'MOVED', 'DEAD', 'REDIRECTED_HOME', 'PARKED', 'HIJACKED', 'CERTIFICATE_EXPIRED', 'TLS_BROKEN', 'TOO_LARGE', 'REFUSED_US', 'NOT_LOOKED', 'UNCLEAR');

-- CreateTable
CREATE TABLE "editorial"."outside_check" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "editorial"."outside_kind" NOT NULL,
    "address" TEXT,
    "host" TEXT NOT NULL,
    "outcome" "editorial"."outside_outcome",
    "reason" TEXT,
    "kept" JSONB,
    "failing_since" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "checked_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "lease" UUID,
    "leased_until" TIMESTAMPTZ(3),

    CONSTRAINT "outside_check_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "outside_check_due_at_id_idx" ON "editorial"."outside_check"("due_at", "id");

-- CreateIndex
CREATE INDEX "outside_check_host_idx" ON "editorial"."outside_check"("host");

-- What the models cannot say. An address may be too long for an index of its own.
CREATE UNIQUE INDEX outside_check_address_key ON editorial.outside_check (kind, md5(address));
ALTER TABLE editorial.outside_check
  ADD CONSTRAINT outside_check_reason_check CHECK (reason IS NULL OR outcome IS NOT NULL),
  ADD CONSTRAINT outside_check_kept_check CHECK (jsonb_typeof(kept) = 'object'),
  ADD CONSTRAINT outside_check_checked_check CHECK ((outcome IS NULL) = (checked_at IS NULL)),
  ADD CONSTRAINT outside_check_failing_check CHECK (
    (failing_since IS NULL) = (failed_at IS NULL) AND (failing_since IS NULL) = (failures = 0)
    AND failed_at >= failing_since AND failures >= 0),
  ADD CONSTRAINT outside_check_lease_check CHECK ((lease IS NULL) = (leased_until IS NULL));

-- Who gives what was looked at.
CREATE INDEX link_url_idx ON editorial.link USING hash (url);
CREATE INDEX email_domain_idx ON editorial.email (lower(split_part(address, '@', 2)));
