-- CreateTable
CREATE TABLE "editorial"."matching_key" (
    "key" BIGINT NOT NULL,
    "organization_id" UUID NOT NULL,

    CONSTRAINT "matching_key_pkey" PRIMARY KEY ("key","organization_id")
);

-- CreateTable
CREATE TABLE "editorial"."matching_word" (
    "word" TEXT NOT NULL,

    CONSTRAINT "matching_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "matching_key_organization_id_idx" ON "editorial"."matching_key"("organization_id");

-- AddForeignKey
ALTER TABLE "editorial"."matching_key" ADD CONSTRAINT "matching_key_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the models cannot say.
CREATE INDEX matching_word_trigrams_idx ON editorial.matching_word USING gin (word public.gin_trgm_ops);
