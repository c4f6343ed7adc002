-- CreateTable
CREATE TABLE "Talk" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "codeHash" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "negotiationId" TEXT NOT NULL,
    "releaseId" TEXT NOT NULL,
    "linkId" TEXT,
    "query" TEXT NOT NULL,
    "slide" TEXT NOT NULL,
    "step" INTEGER NOT NULL DEFAULT 0,
    "startedAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "Talk_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Talk_negotiationId_fkey" FOREIGN KEY ("negotiationId") REFERENCES "Negotiation" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Talk_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Talk_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ShareLink" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TalkAttempt" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "client" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "Talk_codeHash_key" ON "Talk"("codeHash");

-- CreateIndex
CREATE INDEX "Talk_userId_idx" ON "Talk"("userId");

-- CreateIndex
CREATE INDEX "Talk_expiresAt_idx" ON "Talk"("expiresAt");

-- CreateIndex
CREATE INDEX "TalkAttempt_at_idx" ON "TalkAttempt"("at");
