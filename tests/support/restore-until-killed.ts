// A program that restores the backups given as arguments in turn, and says so after each, until somebody kills it.
import { restoreDatabase } from "@/lib/data/backups";

for (let n = 0; ; n++) {
  const file = process.argv[2 + (n % (process.argv.length - 2))];
  if (file === undefined) throw new Error("name the backups");
  process.stdout.write(`begin ${n}\n`);
  await restoreDatabase({ file });
}
