-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "negotiationId" TEXT NOT NULL,
    "releaseId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "texts" TEXT NOT NULL,
    "context" TEXT NOT NULL,
    CONSTRAINT "SearchEntry_negotiationId_fkey" FOREIGN KEY ("negotiationId") REFERENCES "Negotiation" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "SearchEntry_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateIndex
CREATE INDEX "SearchEntry_negotiationId_idx" ON "SearchEntry"("negotiationId");

-- CreateIndex
CREATE INDEX "SearchEntry_releaseId_idx" ON "SearchEntry"("releaseId");

-- The index over the texts of SearchEntry, by every three letters that follow one another: words of any script are
-- found, and parts of words. It keeps no text of its own. (Not in schema.prisma, which knows no virtual tables.)
CREATE VIRTUAL TABLE "SearchText" USING fts5(
    "texts", "context",
    content = 'SearchEntry', content_rowid = 'id',
    tokenize = 'trigram case_sensitive 1'
);

-- The triggers that SQLite's documentation gives for such an index: whatever changes the entries changes it too.
CREATE TRIGGER "SearchEntry_inserted" AFTER INSERT ON "SearchEntry" BEGIN
  INSERT INTO "SearchText" (rowid, "texts", "context") VALUES (NEW."id", NEW."texts", NEW."context");
END;

CREATE TRIGGER "SearchEntry_deleted" AFTER DELETE ON "SearchEntry" BEGIN
  INSERT INTO "SearchText" ("SearchText", rowid, "texts", "context")
  VALUES ('delete', OLD."id", OLD."texts", OLD."context");
END;

CREATE TRIGGER "SearchEntry_updated" AFTER UPDATE ON "SearchEntry" BEGIN
  INSERT INTO "SearchText" ("SearchText", rowid, "texts", "context")
  VALUES ('delete', OLD."id", OLD."texts", OLD."context");
  INSERT INTO "SearchText" (rowid, "texts", "context") VALUES (NEW."id", NEW."texts", NEW."context");
END;
