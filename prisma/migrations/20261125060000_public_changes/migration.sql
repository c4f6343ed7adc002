-- CreateTable
CREATE TABLE "PublicChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "negotiationId" TEXT NOT NULL,
    "token" TEXT NOT NULL
);

-- Whatever changes what the public sees of a negotiation leaves a line here, so that nobody can forget to. The triggers
-- of Release name no other table: a migration could not make that one anew otherwise.
CREATE TRIGGER "Release_published" AFTER INSERT ON "Release" BEGIN
  INSERT INTO "PublicChange" ("negotiationId", "token") VALUES (NEW."negotiationId", lower(hex(randomblob(8))));
END;

CREATE TRIGGER "Release_recalled" AFTER UPDATE ON "Release" BEGIN
  INSERT INTO "PublicChange" ("negotiationId", "token") VALUES (NEW."negotiationId", lower(hex(randomblob(8))));
END;

CREATE TRIGGER "Negotiation_shown" AFTER UPDATE ON "Negotiation"
WHEN NEW."withdrawnAt" IS NOT OLD."withdrawnAt" OR NEW."slug" IS NOT OLD."slug"
BEGIN
  -- Under another slug nobody can tell any more what stood under the old one: then it is all of them.
  INSERT INTO "PublicChange" ("negotiationId", "token")
  VALUES (CASE WHEN NEW."slug" IS OLD."slug" THEN NEW."id" ELSE '' END, lower(hex(randomblob(8))));
END;
