-- CreateTable
CREATE TABLE "editorial"."verification_withdrawal" (
    "verification_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_by" TEXT NOT NULL,

    CONSTRAINT "verification_withdrawal_pkey" PRIMARY KEY ("verification_id")
);

-- CreateIndex
CREATE INDEX "proposal_decided_at_id_idx" ON "editorial"."proposal"("decided_at", "id");

-- AddForeignKey
ALTER TABLE "editorial"."verification_withdrawal" ADD CONSTRAINT "verification_withdrawal_verification_id_fkey" FOREIGN KEY ("verification_id") REFERENCES "editorial"."verification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the models cannot say.
CREATE TRIGGER verification_withdrawal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON editorial.verification_withdrawal
  FOR EACH STATEMENT EXECUTE FUNCTION editorial.refuse_rewriting();
