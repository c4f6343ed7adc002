-- CreateTable
CREATE TABLE "ShareLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "negotiationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "releaseId" TEXT,
    "page" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "title" TEXT,
    "note" TEXT,
    "beginsAt" DATETIME,
    "expiresAt" DATETIME,
    "passwordHash" TEXT,
    "mayChange" BOOLEAN NOT NULL DEFAULT false,
    "mayDownload" BOOLEAN NOT NULL DEFAULT false,
    "mayEmbed" BOOLEAN NOT NULL DEFAULT false,
    "embedSites" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    "openedAt" DATETIME,
    CONSTRAINT "ShareLink_negotiationId_fkey" FOREIGN KEY ("negotiationId") REFERENCES "Negotiation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ShareLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "ShareLink_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "ShareOpening" (
    "linkId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("linkId", "day"),
    CONSTRAINT "ShareOpening_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ShareLink" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UnlockAttempt" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "linkId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "client" TEXT,
    CONSTRAINT "UnlockAttempt_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ShareLink" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "ShareLink_tokenHash_key" ON "ShareLink"("tokenHash");

-- CreateIndex
CREATE INDEX "ShareLink_userId_idx" ON "ShareLink"("userId");

-- CreateIndex
CREATE INDEX "ShareLink_negotiationId_idx" ON "ShareLink"("negotiationId");

-- CreateIndex
CREATE INDEX "UnlockAttempt_linkId_at_idx" ON "UnlockAttempt"("linkId", "at");
