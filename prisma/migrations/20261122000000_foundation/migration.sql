-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "editorial";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "published";

-- CreateEnum
CREATE TYPE "editorial"."claim_kind" AS ENUM ('PRESENCE', 'ADDRESS', 'PHONE', 'EMAIL', 'LINK', 'SCHEDULE', 'CONTACT');

-- CreateEnum
CREATE TYPE "editorial"."verification_outcome" AS ENUM ('CONFIRMED', 'CORRECTED', 'WRONG', 'MOVED', 'NO_ANSWER', 'UNREACHABLE', 'CLOSED');

-- CreateEnum
CREATE TYPE "editorial"."verification_method" AS ENUM ('PHONE', 'EMAIL', 'WEBSITE', 'VISIT', 'ORGANIZATION', 'MACHINE');

-- CreateEnum
CREATE TYPE "editorial"."phone_type" AS ENUM ('VOICE', 'FAX', 'CELL', 'TEXT', 'WHATSAPP', 'TOLL_FREE', 'HOTLINE');

-- CreateEnum
CREATE TYPE "editorial"."link_kind" AS ENUM ('WEBSITE', 'FACEBOOK', 'TWITTER', 'INSTAGRAM', 'YOUTUBE', 'LINKEDIN', 'TELEGRAM', 'OTHER');

-- CreateEnum
CREATE TYPE "editorial"."consent" AS ENUM ('NOT_RECORDED', 'GIVEN', 'REFUSED');

-- CreateEnum
CREATE TYPE "editorial"."instrument_kind" AS ENUM ('TREATY', 'DECLARATION', 'NATIONAL_LAW');

-- CreateEnum
CREATE TYPE "editorial"."instrument_event_kind" AS ENUM ('CONCLUDED', 'DRAFTED', 'ADOPTED', 'SIGNED', 'RATIFIED', 'IN_FORCE');

-- CreateEnum
CREATE TYPE "editorial"."location_kind" AS ENUM ('PHYSICAL', 'POSTAL', 'VIRTUAL');

-- CreateEnum
CREATE TYPE "editorial"."visibility" AS ENUM ('FULL', 'CITY_ONLY', 'HIDDEN');

-- CreateEnum
CREATE TYPE "editorial"."coordinate_precision" AS ENUM ('EXACT', 'STREET', 'CITY');

-- CreateEnum
CREATE TYPE "editorial"."organization_status" AS ENUM ('DRAFT', 'PUBLISHED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "editorial"."name_status" AS ENUM ('STATED', 'INFERRED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "published"."change_kind" AS ENUM ('UPSERT', 'WITHDRAWN', 'REDIRECT');

-- CreateEnum
CREATE TYPE "published"."change_subject" AS ENUM ('ORGANIZATION', 'COUNTRY', 'SECTION', 'TERM');

-- CreateEnum
CREATE TYPE "editorial"."revision_kind" AS ENUM ('EDIT', 'IMPORT', 'MERGE', 'RESTORE', 'VERIFICATION', 'BULK');

-- CreateEnum
CREATE TYPE "editorial"."taxonomy" AS ENUM ('HELP', 'AUDIENCE');

-- CreateTable
CREATE TABLE "editorial"."claim" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" "editorial"."claim_kind" NOT NULL,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."verification" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "outcome" "editorial"."verification_outcome" NOT NULL,
    "method" "editorial"."verification_method" NOT NULL,
    "verified_at" TIMESTAMPTZ(3) NOT NULL,
    "verified_by" TEXT NOT NULL,
    "evidence_url" TEXT,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."phone" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "location_id" UUID,
    "contact_id" UUID,
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "as_published" TEXT NOT NULL,
    "extension" TEXT,
    "type" "editorial"."phone_type" NOT NULL,
    "label" JSONB NOT NULL,

    CONSTRAINT "phone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."email" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "location_id" UUID,
    "contact_id" UUID,
    "position" INTEGER NOT NULL,
    "address" TEXT,
    "as_published" TEXT NOT NULL,
    "label" JSONB NOT NULL,

    CONSTRAINT "email_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."link" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "editorial"."link_kind" NOT NULL,
    "url" TEXT,
    "as_published" TEXT,
    "label" JSONB NOT NULL,

    CONSTRAINT "link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."contact" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "location_id" UUID,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "consent" "editorial"."consent" NOT NULL DEFAULT 'NOT_RECORDED',
    "consent_until" DATE,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."country" (
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "source_date" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "country_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "editorial"."country_text" (
    "id" UUID NOT NULL,
    "country_code" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "heading" JSONB NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "country_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."country_link" (
    "id" UUID NOT NULL,
    "country_code" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" JSONB NOT NULL,
    "note" JSONB NOT NULL,
    "url" TEXT,

    CONSTRAINT "country_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."legal_instrument" (
    "id" UUID NOT NULL,
    "country_code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "editorial"."instrument_kind" NOT NULL,
    "name" JSONB NOT NULL,
    "note" JSONB NOT NULL,

    CONSTRAINT "legal_instrument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."instrument_event" (
    "instrument_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "editorial"."instrument_event_kind" NOT NULL,
    "date" TEXT NOT NULL,

    CONSTRAINT "instrument_event_pkey" PRIMARY KEY ("instrument_id","position")
);

-- CreateTable
CREATE TABLE "editorial"."entry" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "country_code" TEXT NOT NULL,
    "section_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "note" JSONB NOT NULL,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."location" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "editorial"."location_kind" NOT NULL,
    "name" TEXT,
    "visibility" "editorial"."visibility" NOT NULL DEFAULT 'FULL',
    "as_published" TEXT,
    "address_1" TEXT,
    "address_2" TEXT,
    "city" TEXT,
    "state" TEXT,
    "postal_code" TEXT,
    "country" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "coordinate_precision" "editorial"."coordinate_precision",
    "timezone" TEXT,
    "stated_timezone" TEXT,

    CONSTRAINT "location_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."schedule" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "location_id" UUID,
    "contact_id" UUID,
    "position" INTEGER NOT NULL,
    "label" JSONB NOT NULL,
    "days" TEXT[],
    "opens" TEXT NOT NULL,
    "closes" TEXT NOT NULL,

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."organization" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "status" "editorial"."organization_status" NOT NULL DEFAULT 'DRAFT',
    "name" TEXT NOT NULL,
    "name_status" "editorial"."name_status" NOT NULL,
    "name_basis" TEXT,
    "parent_id" UUID,
    "source_date" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "archived_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."alternate_name" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT,

    CONSTRAINT "alternate_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."organization_description" (
    "organization_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "edited_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organization_description_pkey" PRIMARY KEY ("organization_id","locale")
);

-- CreateTable
CREATE TABLE "editorial"."organization_language" (
    "organization_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "note" TEXT,

    CONSTRAINT "organization_language_pkey" PRIMARY KEY ("organization_id","code")
);

-- CreateTable
CREATE TABLE "editorial"."slug_redirect" (
    "slug" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "slug_redirect_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "published"."edition" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published"."organization" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "parent_id" UUID,
    "sort_name" TEXT NOT NULL,
    "search_name" TEXT NOT NULL,
    "search_place" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "shelves" TEXT[],
    "places" TEXT[],
    "languages" TEXT[],
    "helps" TEXT[],
    "audiences" TEXT[],
    "edited_at" TIMESTAMPTZ(3) NOT NULL,
    "verified_at" TIMESTAMPTZ(3),
    "next_due_at" TIMESTAMPTZ(3),
    "document" JSON NOT NULL,
    "edition" INTEGER NOT NULL,
    "projection_version" INTEGER NOT NULL,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published"."location" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "point" point NOT NULL,
    "precision" TEXT NOT NULL,

    CONSTRAINT "location_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published"."entry" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "note" JSON NOT NULL,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published"."country" (
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "document" JSON NOT NULL,
    "edition" INTEGER NOT NULL,
    "projection_version" INTEGER NOT NULL,

    CONSTRAINT "country_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "published"."section" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "document" JSON NOT NULL,

    CONSTRAINT "section_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "published"."term" (
    "taxonomy" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "document" JSON NOT NULL,

    CONSTRAINT "term_pkey" PRIMARY KEY ("taxonomy","slug")
);

-- CreateTable
CREATE TABLE "published"."redirect" (
    "source" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,

    CONSTRAINT "redirect_pkey" PRIMARY KEY ("source")
);

-- CreateTable
CREATE TABLE "published"."change" (
    "edition" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "published"."change_kind" NOT NULL,
    "subject" "published"."change_subject" NOT NULL,
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("edition","ordinal")
);

-- CreateTable
CREATE TABLE "editorial"."notice" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,
    "text" JSONB NOT NULL,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."note" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "written_by" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."revision" (
    "organization_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "editorial"."revision_kind" NOT NULL,
    "message" TEXT,
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "document" JSONB NOT NULL,
    "changes" JSONB NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("organization_id","number")
);

-- CreateTable
CREATE TABLE "editorial"."section" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB NOT NULL,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."taxonomy_term" (
    "id" UUID NOT NULL,
    "taxonomy" "editorial"."taxonomy" NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,

    CONSTRAINT "taxonomy_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."organization_term" (
    "organization_id" UUID NOT NULL,
    "term_id" UUID NOT NULL,

    CONSTRAINT "organization_term_pkey" PRIMARY KEY ("organization_id","term_id")
);

-- CreateIndex
CREATE INDEX "claim_organization_id_idx" ON "editorial"."claim"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_id_organization_id_key" ON "editorial"."claim"("id", "organization_id");

-- CreateIndex
CREATE INDEX "verification_claim_id_verified_at_idx" ON "editorial"."verification"("claim_id", "verified_at" DESC);

-- CreateIndex
CREATE INDEX "phone_organization_id_idx" ON "editorial"."phone"("organization_id");

-- CreateIndex
CREATE INDEX "phone_number_idx" ON "editorial"."phone"("number");

-- CreateIndex
CREATE UNIQUE INDEX "phone_id_organization_id_key" ON "editorial"."phone"("id", "organization_id");

-- CreateIndex
CREATE INDEX "email_organization_id_idx" ON "editorial"."email"("organization_id");

-- CreateIndex
CREATE INDEX "email_address_idx" ON "editorial"."email"("address");

-- CreateIndex
CREATE UNIQUE INDEX "email_id_organization_id_key" ON "editorial"."email"("id", "organization_id");

-- CreateIndex
CREATE INDEX "link_organization_id_idx" ON "editorial"."link"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "link_id_organization_id_key" ON "editorial"."link"("id", "organization_id");

-- CreateIndex
CREATE INDEX "contact_organization_id_idx" ON "editorial"."contact"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_id_organization_id_key" ON "editorial"."contact"("id", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "country_slug_key" ON "editorial"."country"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "country_text_country_code_topic_key" ON "editorial"."country_text"("country_code", "topic");

-- CreateIndex
CREATE UNIQUE INDEX "country_link_country_code_topic_key" ON "editorial"."country_link"("country_code", "topic");

-- CreateIndex
CREATE INDEX "legal_instrument_country_code_idx" ON "editorial"."legal_instrument"("country_code");

-- CreateIndex
CREATE INDEX "entry_section_id_idx" ON "editorial"."entry"("section_id");

-- CreateIndex
CREATE UNIQUE INDEX "entry_organization_id_country_code_section_id_key" ON "editorial"."entry"("organization_id", "country_code", "section_id");

-- CreateIndex
CREATE INDEX "location_organization_id_idx" ON "editorial"."location"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "location_id_organization_id_key" ON "editorial"."location"("id", "organization_id");

-- CreateIndex
CREATE INDEX "schedule_organization_id_idx" ON "editorial"."schedule"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "schedule_id_organization_id_key" ON "editorial"."schedule"("id", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_key" ON "editorial"."organization"("slug");

-- CreateIndex
CREATE INDEX "organization_parent_id_idx" ON "editorial"."organization"("parent_id");

-- CreateIndex
CREATE INDEX "organization_status_id_idx" ON "editorial"."organization"("status", "id");

-- CreateIndex
CREATE INDEX "alternate_name_organization_id_idx" ON "editorial"."alternate_name"("organization_id");

-- CreateIndex
CREATE INDEX "slug_redirect_organization_id_idx" ON "editorial"."slug_redirect"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_key" ON "published"."organization"("slug");

-- CreateIndex
CREATE INDEX "organization_sort_name_id_idx" ON "published"."organization"("sort_name", "id");

-- CreateIndex
CREATE INDEX "organization_edited_at_id_idx" ON "published"."organization"("edited_at", "id");

-- CreateIndex
CREATE INDEX "organization_next_due_at_id_idx" ON "published"."organization"("next_due_at", "id");

-- CreateIndex
CREATE INDEX "organization_parent_id_idx" ON "published"."organization"("parent_id");

-- CreateIndex
CREATE INDEX "organization_shelves_idx" ON "published"."organization" USING GIN ("shelves");

-- CreateIndex
CREATE INDEX "organization_places_idx" ON "published"."organization" USING GIN ("places");

-- CreateIndex
CREATE INDEX "organization_projection_version_idx" ON "published"."organization"("projection_version");

-- CreateIndex
CREATE INDEX "location_organization_id_idx" ON "published"."location"("organization_id");

-- CreateIndex
CREATE INDEX "entry_country_section_position_idx" ON "published"."entry"("country", "section", "position");

-- CreateIndex
CREATE UNIQUE INDEX "entry_organization_id_country_section_key" ON "published"."entry"("organization_id", "country", "section");

-- CreateIndex
CREATE UNIQUE INDEX "country_slug_key" ON "published"."country"("slug");

-- CreateIndex
CREATE INDEX "redirect_organization_id_idx" ON "published"."redirect"("organization_id");

-- CreateIndex
CREATE INDEX "notice_organization_id_idx" ON "editorial"."notice"("organization_id");

-- CreateIndex
CREATE INDEX "note_organization_id_idx" ON "editorial"."note"("organization_id");

-- CreateIndex
CREATE INDEX "revision_made_at_idx" ON "editorial"."revision"("made_at");

-- CreateIndex
CREATE UNIQUE INDEX "section_slug_key" ON "editorial"."section"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "section_position_key" ON "editorial"."section"("position");

-- CreateIndex
CREATE UNIQUE INDEX "taxonomy_term_taxonomy_slug_key" ON "editorial"."taxonomy_term"("taxonomy", "slug");

-- CreateIndex
CREATE INDEX "organization_term_term_id_idx" ON "editorial"."organization_term"("term_id");

-- AddForeignKey
ALTER TABLE "editorial"."claim" ADD CONSTRAINT "claim_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."verification" ADD CONSTRAINT "verification_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "editorial"."claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."phone" ADD CONSTRAINT "phone_id_organization_id_fkey" FOREIGN KEY ("id", "organization_id") REFERENCES "editorial"."claim"("id", "organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."phone" ADD CONSTRAINT "phone_location_id_organization_id_fkey" FOREIGN KEY ("location_id", "organization_id") REFERENCES "editorial"."location"("id", "organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."phone" ADD CONSTRAINT "phone_contact_id_organization_id_fkey" FOREIGN KEY ("contact_id", "organization_id") REFERENCES "editorial"."contact"("id", "organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."email" ADD CONSTRAINT "email_id_organization_id_fkey" FOREIGN KEY ("id", "organization_id") REFERENCES "editorial"."claim"("id", "organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."email" ADD CONSTRAINT "email_location_id_organization_id_fkey" FOREIGN KEY ("location_id", "organization_id") REFERENCES "editorial"."location"("id", "organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."email" ADD CONSTRAINT "email_contact_id_organization_id_fkey" FOREIGN KEY ("contact_id", "organization_id") REFERENCES "editorial"."contact"("id", "organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."link" ADD CONSTRAINT "link_id_organization_id_fkey" FOREIGN KEY ("id", "organization_id") REFERENCES "editorial"."claim"("id", "organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."contact" ADD CONSTRAINT "contact_id_organization_id_fkey" FOREIGN KEY ("id", "organization_id") REFERENCES "editorial"."claim"("id", "organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."contact" ADD CONSTRAINT "contact_location_id_organization_id_fkey" FOREIGN KEY ("location_id", "organization_id") REFERENCES "editorial"."location"("id", "organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."country_text" ADD CONSTRAINT "country_text_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "editorial"."country"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."country_link" ADD CONSTRAINT "country_link_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "editorial"."country"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."legal_instrument" ADD CONSTRAINT "legal_instrument_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "editorial"."country"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."instrument_event" ADD CONSTRAINT "instrument_event_instrument_id_fkey" FOREIGN KEY ("instrument_id") REFERENCES "editorial"."legal_instrument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."entry" ADD CONSTRAINT "entry_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."entry" ADD CONSTRAINT "entry_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "editorial"."country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."entry" ADD CONSTRAINT "entry_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "editorial"."section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."location" ADD CONSTRAINT "location_id_organization_id_fkey" FOREIGN KEY ("id", "organization_id") REFERENCES "editorial"."claim"("id", "organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."schedule" ADD CONSTRAINT "schedule_id_organization_id_fkey" FOREIGN KEY ("id", "organization_id") REFERENCES "editorial"."claim"("id", "organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."schedule" ADD CONSTRAINT "schedule_location_id_organization_id_fkey" FOREIGN KEY ("location_id", "organization_id") REFERENCES "editorial"."location"("id", "organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."schedule" ADD CONSTRAINT "schedule_contact_id_organization_id_fkey" FOREIGN KEY ("contact_id", "organization_id") REFERENCES "editorial"."contact"("id", "organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."organization" ADD CONSTRAINT "organization_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "editorial"."organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."alternate_name" ADD CONSTRAINT "alternate_name_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."organization_description" ADD CONSTRAINT "organization_description_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."organization_language" ADD CONSTRAINT "organization_language_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."slug_redirect" ADD CONSTRAINT "slug_redirect_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published"."location" ADD CONSTRAINT "location_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "published"."organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published"."entry" ADD CONSTRAINT "entry_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "published"."organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."notice" ADD CONSTRAINT "notice_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."note" ADD CONSTRAINT "note_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."revision" ADD CONSTRAINT "revision_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."organization_term" ADD CONSTRAINT "organization_term_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."organization_term" ADD CONSTRAINT "organization_term_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "editorial"."taxonomy_term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
