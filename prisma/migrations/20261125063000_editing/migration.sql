-- AlterTable
ALTER TABLE "Revision" ADD COLUMN "saveId" TEXT;
ALTER TABLE "Revision" ADD COLUMN "origin" TEXT;
ALTER TABLE "Revision" ADD COLUMN "version" INTEGER;
ALTER TABLE "Revision" ADD COLUMN "formerKey" TEXT;
ALTER TABLE "Revision" ADD COLUMN "fromIndex" INTEGER;
ALTER TABLE "Revision" ADD COLUMN "toIndex" INTEGER;
ALTER TABLE "Revision" ADD COLUMN "optionKeys" JSONB;

-- CreateTable
CREATE TABLE "Presence" (
    "negotiationId" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "cell" TEXT NOT NULL,
    "seenAt" DATETIME NOT NULL,

    PRIMARY KEY ("negotiationId", "actor"),
    CONSTRAINT "Presence_negotiationId_fkey" FOREIGN KEY ("negotiationId") REFERENCES "Negotiation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Revision_negotiationSlug_saveId_idx" ON "Revision"("negotiationSlug", "saveId");
