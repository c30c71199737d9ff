-- CreateEnum
CREATE TYPE "editorial"."proposal_status" AS ENUM ('OPEN', 'ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED');

-- CreateEnum
CREATE TYPE "editorial"."role" AS ENUM ('CONTRIBUTOR', 'EDITOR', 'ADMIN');

-- AlterTable
ALTER TABLE "editorial"."country" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "editorial"."organization" ADD COLUMN     "found_wrong" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "intervals" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "next_due_at" TIMESTAMPTZ(3),
ADD COLUMN     "policy_number" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "published_at" TIMESTAMPTZ(3),
ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "verified_at" TIMESTAMPTZ(3);

-- AlterTable: what was imported before there was an editorial door was published at once.
ALTER TABLE "editorial"."revision" ADD COLUMN     "status" "editorial"."organization_status" NOT NULL DEFAULT 'PUBLISHED';
ALTER TABLE "editorial"."revision" ALTER COLUMN "status" DROP DEFAULT;

-- AlterTable
ALTER TABLE "editorial"."section" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "editorial"."proposal" (
    "id" UUID NOT NULL,
    "organization_id" UUID,
    "base_revision" INTEGER NOT NULL,
    "changes" JSONB NOT NULL,
    "message" TEXT NOT NULL,
    "status" "editorial"."proposal_status" NOT NULL DEFAULT 'OPEN',
    "proposed_by" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "reply_address" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "accepted" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "revision" INTEGER,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."request" (
    "actor" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "answer" JSONB,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "request_pkey" PRIMARY KEY ("actor","request_id")
);

-- CreateTable
CREATE TABLE "editorial"."batch" (
    "id" UUID NOT NULL,
    "verb" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."batch_item" (
    "batch_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "revision_before" INTEGER,
    "revision_after" INTEGER,
    "error_code" TEXT,
    "error_message" TEXT,

    CONSTRAINT "batch_item_pkey" PRIMARY KEY ("batch_id","organization_id")
);

-- CreateTable
CREATE TABLE "editorial"."country_revision" (
    "country_code" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "editorial"."revision_kind" NOT NULL,
    "message" TEXT,
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "document" JSONB NOT NULL,
    "changes" JSONB NOT NULL,

    CONSTRAINT "country_revision_pkey" PRIMARY KEY ("country_code","number")
);

-- CreateTable
CREATE TABLE "editorial"."section_revision" (
    "section_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "editorial"."revision_kind" NOT NULL,
    "message" TEXT,
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "document" JSONB NOT NULL,
    "changes" JSONB NOT NULL,

    CONSTRAINT "section_revision_pkey" PRIMARY KEY ("section_id","number")
);

-- CreateTable
CREATE TABLE "editorial"."setting" (
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "editorial"."interval_policy" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" INTEGER NOT NULL,
    "days" JSONB NOT NULL,
    "changed_by" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "interval_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."purge" (
    "id" UUID NOT NULL,
    "terms" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "hits" INTEGER NOT NULL,
    "purged_by" TEXT NOT NULL,
    "purged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "purge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "two_factor_enabled" BOOLEAN DEFAULT false,
    "role" "editorial"."role" NOT NULL,
    "countries" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "locale" TEXT NOT NULL DEFAULT 'en',
    "deactivated_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."session" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."account" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."sign_in_token" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."second_factor" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failed_verification_count" INTEGER DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."passkey" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT,
    "public_key" TEXT NOT NULL,
    "credential_id" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "device_type" TEXT NOT NULL,
    "backed_up" BOOLEAN NOT NULL,
    "transports" TEXT,
    "aaguid" TEXT,
    "created_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."api_key" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "role" "editorial"."role" NOT NULL,
    "countries" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "proposal_status_proposed_at_idx" ON "editorial"."proposal"("status", "proposed_at");

-- CreateIndex
CREATE INDEX "proposal_organization_id_idx" ON "editorial"."proposal"("organization_id");

-- CreateIndex
CREATE INDEX "request_made_at_idx" ON "editorial"."request"("made_at");

-- CreateIndex
CREATE INDEX "batch_made_at_idx" ON "editorial"."batch"("made_at");

-- CreateIndex
CREATE INDEX "batch_item_organization_id_idx" ON "editorial"."batch_item"("organization_id");

-- CreateIndex
CREATE INDEX "country_revision_made_at_idx" ON "editorial"."country_revision"("made_at");

-- CreateIndex
CREATE INDEX "section_revision_made_at_idx" ON "editorial"."section_revision"("made_at");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "editorial"."user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "editorial"."session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "editorial"."session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "editorial"."account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "editorial"."account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "sign_in_token_identifier_idx" ON "editorial"."sign_in_token"("identifier");

-- CreateIndex
CREATE INDEX "second_factor_user_id_idx" ON "editorial"."second_factor"("user_id");

-- CreateIndex
CREATE INDEX "second_factor_secret_idx" ON "editorial"."second_factor"("secret");

-- CreateIndex
CREATE INDEX "passkey_user_id_idx" ON "editorial"."passkey"("user_id");

-- CreateIndex
CREATE INDEX "passkey_credential_id_idx" ON "editorial"."passkey"("credential_id");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "editorial"."rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "editorial"."api_key"("hash");

-- CreateIndex
CREATE INDEX "organization_next_due_at_id_idx" ON "editorial"."organization"("next_due_at", "id");

-- CreateIndex
CREATE INDEX "organization_edited_at_id_idx" ON "editorial"."organization"("edited_at", "id");

-- CreateIndex
CREATE INDEX "organization_policy_number_idx" ON "editorial"."organization"("policy_number");

-- AddForeignKey
ALTER TABLE "editorial"."proposal" ADD CONSTRAINT "proposal_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."batch_item" ADD CONSTRAINT "batch_item_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "editorial"."batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."batch_item" ADD CONSTRAINT "batch_item_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."country_revision" ADD CONSTRAINT "country_revision_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "editorial"."country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."section_revision" ADD CONSTRAINT "section_revision_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "editorial"."section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "editorial"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "editorial"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."second_factor" ADD CONSTRAINT "second_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "editorial"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."passkey" ADD CONSTRAINT "passkey_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "editorial"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
