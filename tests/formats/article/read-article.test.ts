// Files with articles: what is read of them, and that no file does more than be read or refused.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "@/lib/formats/article/read-article";
import type { ArticleRead } from "@/lib/schemas/article";
import { articleReadSchema } from "@/lib/schemas/article";
import { MAX_ARTICLE_BYTES, MAX_ARTICLE_CHARACTERS } from "@/lib/schemas/limits";
import { makePdf } from "../../support/make-pdf";

const read = (name: string, content: string | Buffer) =>
  readArticle(
    name,
    typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content),
  );
const textOf = (answer: ArticleRead) => (answer.ok ? answer.text : answer.reason);

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>Water talks | Selm Post</title>
<meta property="og:title" content="Water talks begin"><meta property="og:site_name" content="Selm Post">
<meta property="article:published_time" content="2031-05-03T10:00:00Z"><meta name="author" content="A. Writer">
<link rel="canonical" href="https://post.example/water"><script>document.write("never")</script></head>
<body><nav>Home Sport</nav><h1>Water talks begin</h1><article><p>Minister Ana Belo said: <q>We wait</q> &amp;
left&nbsp;early.<p>${"She had come a long way to say so. ".repeat(12)}<img src=x onerror=alert(1)>
<style>p { color: red }</style><div hidden>Not shown</div></article><footer>Imprint</footer></body></html>`;

describe("a web page", () => {
  it("becomes its words, and says itself where it stands", async () => {
    const answer = await read("saved.html", PAGE);
    expect(answer).toMatchObject({
      ok: true,
      pages: null,
      about: {
        ...{ title: "Water talks begin", publisher: "Selm Post", author: "A. Writer", language: "en" },
        ...{ url: "https://post.example/water", published: "2031-05-03" },
      },
    });
    const text = textOf(answer);
    expect(text).toMatch(/^Minister Ana Belo said: “We wait” & left\u00a0early\.\n\nShe had come/);
    expect(text).not.toMatch(/never|Sport|onerror|color|Not shown|Imprint|<|Water talks/);
  });

  it("is known by how it begins, and what only looks like one stays text", async () => {
    expect(textOf(await read("", "<html><p>Words</p></html>"))).toBe("Words");
    expect(textOf(await read("a.txt", "x < y and <b>so on</b>"))).toBe("x < y and <b>so on</b>");
  });

  it("may be nested as deep as it likes, or never close anything", async () => {
    const deep = `<html>${"<div><b>".repeat(100_000)}Words${"</i>".repeat(1_000)}`;
    expect(textOf(await read("a.html", deep))).toBe("Words");
    expect(textOf(await read("a.html", "<html><script>all of it"))).toBe("no-words");
    expect(textOf(await read("a.html", `<html>${"<p>&lt;a&gt;</p>".repeat(90_000)}`))).toBe("too-long");
  });

  it("in another encoding is read as it says", async () => {
    const arabic = Buffer.concat([
      Buffer.from('<html><meta charset="windows-1256"><p>'),
      Buffer.from([0xe1, 0xc7]),
      Buffer.from("</p></html>"),
    ]);
    expect(textOf(await read("a.html", arabic))).toBe("لا");
  });
});

describe("text", () => {
  it("loses the marks of Markdown and keeps the words", async () => {
    const markdown =
      "---\ntitle: x\n---\n# Head\n\n> **Ana Belo** said *no* to [the plan](https://a.example).\n\n- 2 * 3 * 4\n";
    expect(textOf(await read("a.md", markdown))).toBe("Head\n\nAna Belo said no to the plan.\n\n- 2 * 3 * 4");
  });

  it.each([
    ["too-large", Buffer.alloc(MAX_ARTICLE_BYTES + 1, "a")],
    ["too-long", Buffer.alloc(MAX_ARTICLE_CHARACTERS + 1, "a")],
    ["no-text", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff])],
    ["no-text", Buffer.from("a\0b")],
    ["no-words", Buffer.from(" \n\u200b 123 ")],
    ["locked", Buffer.from("%PDF-1.7\nnot really")],
  ])("is refused as %s", async (reason, bytes) => {
    expect(await read("a.txt", bytes)).toEqual({ ok: false, reason });
  });
});

describe("a PDF", () => {
  it("becomes paragraphs again, page by page", async () => {
    const answer = await read(
      "a.pdf",
      makePdf(
        [
          ["Minister Ana Belo said that the dam", "stays as it is.", "", "A second paragraph."],
          ["On page two."],
        ],
        "Talks",
      ),
    );
    expect(textOf(answer)).toBe(
      "Minister Ana Belo said that the dam stays as it is.\n\nA second paragraph.\n\nOn page two.",
    );
    expect(answer).toMatchObject({ pages: [0, 74], about: { title: "Talks" } });
  });

  it("without words, or with too many pages, is refused", async () => {
    expect(textOf(await read("a.pdf", makePdf([[], []])))).toBe("pictures");
    expect(textOf(await read("a.pdf", makePdf(Array.from({ length: 201 }, () => ["a"]))))).toBe("many-pages");
  });
});

describe("any file", () => {
  const seeds = [
    Buffer.from(PAGE),
    makePdf([["One line", "and another"], ["Two"]]),
    Buffer.from("# A\n\n*b*"),
  ];
  const runs = process.env.LONG_TESTS ? 2_000 : 40;

  it("is read or refused, and nothing is thrown", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(5_000), fc.nat(255)), { maxLength: 20 }),
        fc.nat(5_000),
        fc.constantFrom("a.html", "a.pdf", "a.md", ""),
        async (seed, changes, cut, name) => {
          const bytes = new Uint8Array(seed);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          const answer = await readArticle(name, bytes.slice(0, cut === 0 ? bytes.length : cut));
          expect(articleReadSchema.safeParse(answer).success).toBe(true);
        },
      ),
      { numRuns: runs },
    );
  });
});
