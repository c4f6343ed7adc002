// Read by `prisma generate` and `prisma validate`. The application itself gets its address from lib/settings.ts.
import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "file:./data/parley.db" },
});
