// Starts like a server would, and prints what it had to do to the database. Run by tests of several starters at once.
import { migrateDatabase } from "@/lib/data/migrate";

process.stdout.write(JSON.stringify(await migrateDatabase()));
