-- CreateTable
CREATE TABLE "Negotiation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "started" TEXT NOT NULL,
    "ended" TEXT,
    "asOf" TEXT,
    "language" TEXT,
    "notice" TEXT,
    "licence" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "archivedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Party" (
    "negotiationId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "description" TEXT,
    "aliases" JSONB,
    "influence" REAL,
    "focusPlace" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("negotiationId", "key"),
    CONSTRAINT "Party_negotiationId_fkey" FOREIGN KEY ("negotiationId") REFERENCES "Negotiation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Issue" (
    "negotiationId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "group" TEXT,
    "scale" TEXT NOT NULL,
    "about" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("negotiationId", "key"),
    CONSTRAINT "Issue_negotiationId_fkey" FOREIGN KEY ("negotiationId") REFERENCES "Negotiation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Option" (
    "negotiationId" TEXT NOT NULL,
    "issueKey" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "description" TEXT,

    PRIMARY KEY ("negotiationId", "issueKey", "key"),
    CONSTRAINT "Option_negotiationId_issueKey_fkey" FOREIGN KEY ("negotiationId", "issueKey") REFERENCES "Issue" ("negotiationId", "key") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Search" (
    "negotiationId" TEXT NOT NULL,
    "issueKey" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "partyKey" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "where" TEXT,

    PRIMARY KEY ("negotiationId", "issueKey", "place"),
    CONSTRAINT "Search_negotiationId_issueKey_fkey" FOREIGN KEY ("negotiationId", "issueKey") REFERENCES "Issue" ("negotiationId", "key") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Search_negotiationId_partyKey_fkey" FOREIGN KEY ("negotiationId", "partyKey") REFERENCES "Party" ("negotiationId", "key") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "negotiationId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "author" TEXT,
    "url" TEXT NOT NULL,
    "published" TEXT,
    "accessed" TEXT,
    "archive" TEXT,
    "language" TEXT,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("negotiationId", "key"),
    CONSTRAINT "Source_negotiationId_fkey" FOREIGN KEY ("negotiationId") REFERENCES "Negotiation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "negotiationId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "partyKey" TEXT,
    "speaker" TEXT,
    "speakerRole" TEXT,
    "date" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "originalText" TEXT,
    "originalLanguage" TEXT,
    "translatedBy" TEXT,
    "channel" TEXT,
    "outlet" TEXT,
    "whereInSource" TEXT,
    "sourceKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("negotiationId", "key"),
    CONSTRAINT "Statement_negotiationId_fkey" FOREIGN KEY ("negotiationId") REFERENCES "Negotiation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Statement_negotiationId_partyKey_fkey" FOREIGN KEY ("negotiationId", "partyKey") REFERENCES "Party" ("negotiationId", "key") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Statement_negotiationId_sourceKey_fkey" FOREIGN KEY ("negotiationId", "sourceKey") REFERENCES "Source" ("negotiationId", "key") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Position" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "negotiationId" TEXT NOT NULL,
    "partyKey" TEXT NOT NULL,
    "issueKey" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    "firstDay" TEXT NOT NULL,
    "headline" TEXT,
    "agenda" TEXT,
    "redLine" TEXT,
    "basis" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "priority" INTEGER,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Position_negotiationId_fkey" FOREIGN KEY ("negotiationId") REFERENCES "Negotiation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Position_negotiationId_partyKey_fkey" FOREIGN KEY ("negotiationId", "partyKey") REFERENCES "Party" ("negotiationId", "key") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Position_negotiationId_issueKey_fkey" FOREIGN KEY ("negotiationId", "issueKey") REFERENCES "Issue" ("negotiationId", "key") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Stance" (
    "positionId" TEXT NOT NULL,
    "negotiationId" TEXT NOT NULL,
    "issueKey" TEXT NOT NULL,
    "optionKey" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "conditionText" TEXT,

    PRIMARY KEY ("positionId", "optionKey"),
    CONSTRAINT "Stance_positionId_negotiationId_issueKey_fkey" FOREIGN KEY ("positionId", "negotiationId", "issueKey") REFERENCES "Position" ("id", "negotiationId", "issueKey") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Stance_negotiationId_issueKey_optionKey_fkey" FOREIGN KEY ("negotiationId", "issueKey", "optionKey") REFERENCES "Option" ("negotiationId", "issueKey", "key") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Requirement" (
    "positionId" TEXT NOT NULL,
    "stanceKey" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "negotiationId" TEXT NOT NULL,
    "issueKey" TEXT NOT NULL,

    PRIMARY KEY ("positionId", "stanceKey", "place"),
    CONSTRAINT "Requirement_positionId_negotiationId_stanceKey_fkey" FOREIGN KEY ("positionId", "negotiationId", "stanceKey") REFERENCES "Stance" ("positionId", "negotiationId", "optionKey") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Requirement_negotiationId_issueKey_fkey" FOREIGN KEY ("negotiationId", "issueKey") REFERENCES "Issue" ("negotiationId", "key") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RequirementOption" (
    "positionId" TEXT NOT NULL,
    "stanceKey" TEXT NOT NULL,
    "requirementPlace" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "negotiationId" TEXT NOT NULL,
    "issueKey" TEXT NOT NULL,
    "optionKey" TEXT NOT NULL,

    PRIMARY KEY ("positionId", "stanceKey", "requirementPlace", "place"),
    CONSTRAINT "RequirementOption_positionId_stanceKey_requirementPlace_negotiationId_issueKey_fkey" FOREIGN KEY ("positionId", "stanceKey", "requirementPlace", "negotiationId", "issueKey") REFERENCES "Requirement" ("positionId", "stanceKey", "place", "negotiationId", "issueKey") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RequirementOption_negotiationId_issueKey_optionKey_fkey" FOREIGN KEY ("negotiationId", "issueKey", "optionKey") REFERENCES "Option" ("negotiationId", "issueKey", "key") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "positionId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "negotiationId" TEXT NOT NULL,
    "issueKey" TEXT NOT NULL,
    "statementKey" TEXT NOT NULL,
    "relation" TEXT,

    PRIMARY KEY ("positionId", "place"),
    CONSTRAINT "Evidence_positionId_negotiationId_issueKey_fkey" FOREIGN KEY ("positionId", "negotiationId", "issueKey") REFERENCES "Position" ("id", "negotiationId", "issueKey") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_negotiationId_statementKey_fkey" FOREIGN KEY ("negotiationId", "statementKey") REFERENCES "Statement" ("negotiationId", "key") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EvidenceOption" (
    "positionId" TEXT NOT NULL,
    "evidencePlace" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "negotiationId" TEXT NOT NULL,
    "issueKey" TEXT NOT NULL,
    "optionKey" TEXT NOT NULL,

    PRIMARY KEY ("positionId", "evidencePlace", "place"),
    CONSTRAINT "EvidenceOption_positionId_evidencePlace_negotiationId_issueKey_fkey" FOREIGN KEY ("positionId", "evidencePlace", "negotiationId", "issueKey") REFERENCES "Evidence" ("positionId", "place", "negotiationId", "issueKey") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EvidenceOption_negotiationId_issueKey_optionKey_fkey" FOREIGN KEY ("negotiationId", "issueKey", "optionKey") REFERENCES "Option" ("negotiationId", "issueKey", "key") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "negotiationId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "until" TEXT,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "sourceKey" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("negotiationId", "key"),
    CONSTRAINT "Event_negotiationId_fkey" FOREIGN KEY ("negotiationId") REFERENCES "Negotiation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Event_negotiationId_sourceKey_fkey" FOREIGN KEY ("negotiationId", "sourceKey") REFERENCES "Source" ("negotiationId", "key") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventParty" (
    "negotiationId" TEXT NOT NULL,
    "eventKey" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "partyKey" TEXT NOT NULL,

    PRIMARY KEY ("negotiationId", "eventKey", "place"),
    CONSTRAINT "EventParty_negotiationId_eventKey_fkey" FOREIGN KEY ("negotiationId", "eventKey") REFERENCES "Event" ("negotiationId", "key") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventParty_negotiationId_partyKey_fkey" FOREIGN KEY ("negotiationId", "partyKey") REFERENCES "Party" ("negotiationId", "key") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventIssue" (
    "negotiationId" TEXT NOT NULL,
    "eventKey" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "issueKey" TEXT NOT NULL,

    PRIMARY KEY ("negotiationId", "eventKey", "place"),
    CONSTRAINT "EventIssue_negotiationId_eventKey_fkey" FOREIGN KEY ("negotiationId", "eventKey") REFERENCES "Event" ("negotiationId", "key") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "EventIssue_negotiationId_issueKey_fkey" FOREIGN KEY ("negotiationId", "issueKey") REFERENCES "Issue" ("negotiationId", "key") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Figure" (
    "negotiationId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "kind" TEXT,
    "points" JSONB NOT NULL,
    "note" TEXT,
    "sourceKey" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("negotiationId", "key"),
    CONSTRAINT "Figure_negotiationId_fkey" FOREIGN KEY ("negotiationId") REFERENCES "Negotiation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Figure_negotiationId_sourceKey_fkey" FOREIGN KEY ("negotiationId", "sourceKey") REFERENCES "Source" ("negotiationId", "key") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Release" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "negotiationId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "sha256" TEXT NOT NULL,
    "recalledAt" DATETIME,
    "recalledReason" TEXT,
    "caseFile" TEXT NOT NULL,
    CONSTRAINT "Release_negotiationId_fkey" FOREIGN KEY ("negotiationId") REFERENCES "Negotiation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "requestId" TEXT,
    "batch" TEXT NOT NULL,
    "negotiationSlug" TEXT,
    "action" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB
);

-- CreateIndex
CREATE UNIQUE INDEX "Negotiation_slug_key" ON "Negotiation"("slug");

-- CreateIndex
CREATE INDEX "Search_negotiationId_partyKey_idx" ON "Search"("negotiationId", "partyKey");

-- CreateIndex
CREATE INDEX "Statement_negotiationId_partyKey_idx" ON "Statement"("negotiationId", "partyKey");

-- CreateIndex
CREATE INDEX "Statement_negotiationId_sourceKey_idx" ON "Statement"("negotiationId", "sourceKey");

-- CreateIndex
CREATE INDEX "Position_negotiationId_issueKey_idx" ON "Position"("negotiationId", "issueKey");

-- CreateIndex
CREATE UNIQUE INDEX "Position_negotiationId_partyKey_issueKey_firstDay_key" ON "Position"("negotiationId", "partyKey", "issueKey", "firstDay");

-- CreateIndex
CREATE UNIQUE INDEX "Position_id_negotiationId_issueKey_key" ON "Position"("id", "negotiationId", "issueKey");

-- CreateIndex
CREATE INDEX "Stance_negotiationId_issueKey_optionKey_idx" ON "Stance"("negotiationId", "issueKey", "optionKey");

-- CreateIndex
CREATE UNIQUE INDEX "Stance_positionId_negotiationId_optionKey_key" ON "Stance"("positionId", "negotiationId", "optionKey");

-- CreateIndex
CREATE INDEX "Requirement_negotiationId_issueKey_idx" ON "Requirement"("negotiationId", "issueKey");

-- CreateIndex
CREATE UNIQUE INDEX "Requirement_positionId_stanceKey_place_negotiationId_issueKey_key" ON "Requirement"("positionId", "stanceKey", "place", "negotiationId", "issueKey");

-- CreateIndex
CREATE INDEX "RequirementOption_negotiationId_issueKey_optionKey_idx" ON "RequirementOption"("negotiationId", "issueKey", "optionKey");

-- CreateIndex
CREATE INDEX "Evidence_negotiationId_statementKey_idx" ON "Evidence"("negotiationId", "statementKey");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_positionId_place_negotiationId_issueKey_key" ON "Evidence"("positionId", "place", "negotiationId", "issueKey");

-- CreateIndex
CREATE INDEX "EvidenceOption_negotiationId_issueKey_optionKey_idx" ON "EvidenceOption"("negotiationId", "issueKey", "optionKey");

-- CreateIndex
CREATE INDEX "Event_negotiationId_sourceKey_idx" ON "Event"("negotiationId", "sourceKey");

-- CreateIndex
CREATE INDEX "EventParty_negotiationId_partyKey_idx" ON "EventParty"("negotiationId", "partyKey");

-- CreateIndex
CREATE INDEX "EventIssue_negotiationId_issueKey_idx" ON "EventIssue"("negotiationId", "issueKey");

-- CreateIndex
CREATE INDEX "Figure_negotiationId_sourceKey_idx" ON "Figure"("negotiationId", "sourceKey");

-- CreateIndex
CREATE UNIQUE INDEX "Release_negotiationId_number_key" ON "Release"("negotiationId", "number");

-- CreateIndex
CREATE INDEX "Revision_negotiationSlug_id_idx" ON "Revision"("negotiationSlug", "id");

-- CreateIndex
CREATE INDEX "Revision_negotiationSlug_kind_key_id_idx" ON "Revision"("negotiationSlug", "kind", "key", "id");

-- CreateIndex
CREATE INDEX "Revision_batch_idx" ON "Revision"("batch");

-- A release never changes and never goes; only its recall may be set. (Not in schema.prisma, which knows no triggers.)
CREATE TRIGGER "Release_never_changes"
BEFORE UPDATE ON "Release"
WHEN NEW."id" IS NOT OLD."id"
  OR NEW."negotiationId" IS NOT OLD."negotiationId"
  OR NEW."number" IS NOT OLD."number"
  OR NEW."note" IS NOT OLD."note"
  OR NEW."actor" IS NOT OLD."actor"
  OR NEW."publishedAt" IS NOT OLD."publishedAt"
  OR NEW."sha256" IS NOT OLD."sha256"
  OR NEW."caseFile" IS NOT OLD."caseFile"
BEGIN
  SELECT RAISE(ABORT, 'A release never changes. Publish a new one, or recall it.');
END;

CREATE TRIGGER "Release_never_goes"
BEFORE DELETE ON "Release"
BEGIN
  SELECT RAISE(ABORT, 'A release is never deleted. Recall it instead.');
END;
