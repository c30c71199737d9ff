-- CreateTable
CREATE TABLE "editorial"."saved_view" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_user_id_resource_name_key" ON "editorial"."saved_view"("user_id", "resource", "name");

-- AddForeignKey
ALTER TABLE "editorial"."saved_view" ADD CONSTRAINT "saved_view_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "editorial"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the models cannot say. In the database's own form, 8 kB of JSON take at most six times as much: numbers do.
ALTER TABLE editorial.saved_view
  ADD CONSTRAINT saved_view_resource_check CHECK (length(resource) BETWEEN 1 AND 40),
  ADD CONSTRAINT saved_view_name_check CHECK (name ~ '\S' AND length(name) <= 80),
  ADD CONSTRAINT saved_view_query_check CHECK (jsonb_typeof(query) = 'object' AND pg_column_size(query) <= 65536);
