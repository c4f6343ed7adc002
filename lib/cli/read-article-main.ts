// The program that the server starts for each article: its bytes come in, its text goes out, and it knows of no database.
import { readArticle } from "@/lib/formats/article/read-article";
import { MAX_ARTICLE_BYTES } from "@/lib/schemas/limits";

const [name = ""] = process.argv.slice(2);
const chunks: Buffer[] = [];
let bytes = 0;
for await (const chunk of process.stdin) {
  bytes += (chunk as Buffer).length;
  // One byte more than is read: the reader then says what is wrong.
  if (bytes <= MAX_ARTICLE_BYTES + 65_536) chunks.push(chunk as Buffer);
}
process.stdout.write(JSON.stringify(await readArticle(name, Buffer.concat(chunks))));
