-- AlterEnum
ALTER TYPE "editorial"."organization_status" ADD VALUE 'MERGED';

-- AlterTable
ALTER TABLE "editorial"."claim" ADD COLUMN     "collapsed_into" UUID;

-- AlterTable
ALTER TABLE "editorial"."organization" ADD COLUMN     "merged_into" UUID;

-- CreateTable
CREATE TABLE "editorial"."merge" (
    "id" UUID NOT NULL,
    "kept_id" UUID NOT NULL,
    "kept_before" INTEGER NOT NULL,
    "kept_after" INTEGER NOT NULL,
    "message" TEXT,
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_by" TEXT,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."merge_item" (
    "merge_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "revision_before" INTEGER NOT NULL,
    "revision_after" INTEGER NOT NULL,
    "status_before" "editorial"."organization_status" NOT NULL,
    "archived_reason" TEXT,
    "moved" JSONB NOT NULL,

    CONSTRAINT "merge_item_pkey" PRIMARY KEY ("merge_id","organization_id")
);

-- CreateIndex
CREATE INDEX "merge_kept_id_idx" ON "editorial"."merge"("kept_id");

-- CreateIndex
CREATE INDEX "merge_made_at_idx" ON "editorial"."merge"("made_at");

-- CreateIndex
CREATE INDEX "merge_item_organization_id_idx" ON "editorial"."merge_item"("organization_id");

-- AddForeignKey
ALTER TABLE "editorial"."claim" ADD CONSTRAINT "claim_collapsed_into_fkey" FOREIGN KEY ("collapsed_into") REFERENCES "editorial"."claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."merge" ADD CONSTRAINT "merge_kept_id_fkey" FOREIGN KEY ("kept_id") REFERENCES "editorial"."organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."merge_item" ADD CONSTRAINT "merge_item_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "editorial"."merge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."merge_item" ADD CONSTRAINT "merge_item_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "editorial"."organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."organization" ADD CONSTRAINT "organization_merged_into_fkey" FOREIGN KEY ("merged_into") REFERENCES "editorial"."organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the models cannot say. A value that was just added to a type cannot be named yet, but as a text.
ALTER TABLE editorial.organization
  ADD CONSTRAINT organization_merged_check CHECK ((status::text = 'MERGED') = (merged_into IS NOT NULL)),
  ADD CONSTRAINT organization_survivor_check CHECK (merged_into <> id);
ALTER TABLE editorial.claim
  ADD CONSTRAINT claim_collapsed_check CHECK (collapsed_into <> id);
ALTER TABLE editorial.merge
  ADD CONSTRAINT merge_revisions_check CHECK (kept_before >= 1 AND kept_after > kept_before),
  ADD CONSTRAINT merge_undone_check CHECK (num_nulls(undone_by, undone_at) <> 1);
ALTER TABLE editorial.merge_item
  ADD CONSTRAINT merge_item_revisions_check CHECK (revision_before >= 1 AND revision_after > revision_before),
  ADD CONSTRAINT merge_item_status_check CHECK (status_before::text <> 'MERGED'),
  ADD CONSTRAINT merge_item_moved_check CHECK (jsonb_typeof(moved) = 'object');
-- Few are merged: the others are in no such index.
CREATE INDEX organization_merged_into_idx ON editorial.organization (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX claim_collapsed_into_idx ON editorial.claim (collapsed_into) WHERE collapsed_into IS NOT NULL;

-- Who follows a merge arrives: it leads to what is not merged itself, however often that was merged since.
CREATE FUNCTION editorial.check_flat_merge() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM editorial.organization gone JOIN editorial.organization kept ON kept.id = gone.merged_into
    WHERE NEW.id IN (gone.id, kept.id) AND kept.merged_into IS NOT NULL) THEN
    RAISE EXCEPTION 'organization % is merged into one that is merged itself', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER organization_flat_merge AFTER INSERT OR UPDATE ON editorial.organization
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.merged_into IS NOT NULL) EXECUTE FUNCTION editorial.check_flat_merge();
