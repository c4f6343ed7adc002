-- CreateTable
CREATE TABLE "PublicChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "token" TEXT NOT NULL
);

-- Whatever changes what the public sees of a negotiation leaves a line here, so that nobody can forget to.
CREATE TRIGGER "Release_published" AFTER INSERT ON "Release" BEGIN
  INSERT INTO "PublicChange" ("slug", "token")
  SELECT "slug", lower(hex(randomblob(8))) FROM "Negotiation" WHERE "id" = NEW."negotiationId";
END;

CREATE TRIGGER "Release_recalled" AFTER UPDATE ON "Release" BEGIN
  INSERT INTO "PublicChange" ("slug", "token")
  SELECT "slug", lower(hex(randomblob(8))) FROM "Negotiation" WHERE "id" = NEW."negotiationId";
END;

CREATE TRIGGER "Negotiation_shown" AFTER UPDATE ON "Negotiation"
WHEN NEW."withdrawnAt" IS NOT OLD."withdrawnAt" OR NEW."slug" IS NOT OLD."slug"
BEGIN
  INSERT INTO "PublicChange" ("slug", "token") VALUES (OLD."slug", lower(hex(randomblob(8))));
  INSERT INTO "PublicChange" ("slug", "token") VALUES (NEW."slug", lower(hex(randomblob(8))));
END;
