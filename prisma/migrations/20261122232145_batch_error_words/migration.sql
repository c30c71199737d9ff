-- Messages are kept by language from now on; one of before is an English text, and stays one.
ALTER TABLE "editorial"."batch_item" ALTER COLUMN "error_message" TYPE JSONB USING to_jsonb("error_message");
