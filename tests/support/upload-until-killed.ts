// A program that imports the upload given as its argument, and says when it begins and when it is done, unless somebody
// kills it between the two.
import { takeUpload } from "@/lib/cli/take-upload";
import { closeDatabase } from "@/lib/data/client";

const [, , id = ""] = process.argv;
process.env.ACTOR = "Ana";
process.stdout.write("begin\n");
await takeUpload(id, "write", () => {});
process.stdout.write("done\n");
await closeDatabase();
