-- The order by name has a key of its own: the searched text goes on with places and persons who are kept from some.
ALTER TABLE "editorial"."organization" ADD COLUMN "sort_name" TEXT NOT NULL DEFAULT '';

-- SQL cannot fold a name as it is folded when saved: what is published has it so already, the others come close until
-- their next save.
UPDATE editorial.organization o SET
  sort_name = coalesce((SELECT p.sort_name FROM published.organization p WHERE p.id = o.id), lower(o.name));

-- CreateIndex
CREATE INDEX "organization_sort_name_id_idx" ON "editorial"."organization"("sort_name", "id");
