// The look of the copy to take along and of the booklet, on the screen and on paper. It names nothing outside itself.
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1a1e24;--ink2:#4a525d;--rule:#cfcabd;--band:#f4f2ec;--want:#1f4b7a;--red:#a8201a;--red-soft:#fbeceb;--meet:#075a3f;--meet-soft:#e2f2eb;--agenda:#5a3d8a;--agenda-soft:#efeaf7;--note:#744b00;--note-soft:#fbf2df;--want-soft:#cfdff0;--opposed:#d9dce0;--on:#fff;--side:left}
@media (prefers-color-scheme:dark){:root{--paper:#14171b;--ink:#eceae4;--ink2:#b9bcc2;--rule:#444a52;--band:#1e2227;--want:#9cc3ee;--red:#ff9b94;--red-soft:#3a1a19;--meet:#7fd6b3;--meet-soft:#12322a;--agenda:#c9b3f2;--agenda-soft:#2a2140;--note:#e8c07a;--note-soft:#352a14;--want-soft:#22374e;--opposed:#3b4149;--on:#14171b}}
[dir=rtl]{--side:right}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1.5rem 1rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 Inter,"Noto Sans","Noto Sans Arabic","Noto Sans Hebrew",system-ui,Arial,sans-serif;text-align:var(--side)}
h1,h2,h3,h4,p,li,dd,dt,td,th,blockquote,caption{unicode-bidi:plaintext;text-align:var(--side);overflow-wrap:anywhere}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .4rem}
h2{font-size:1.4rem;margin:2.4rem 0 .6rem}
h3{font-size:1.15rem;margin:1.8rem 0 .4rem}
h4{font-size:1rem;margin:1.2rem 0 .3rem}
p{margin:.3rem 0}
a{color:var(--want)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--want);outline-offset:2px}
.small{color:var(--ink2);font-size:.875rem}
.draft{border:2px solid var(--red);color:var(--red);padding:.4rem .8rem;font-weight:700}
.counts{display:flex;flex-wrap:wrap;gap:.4rem 1rem;list-style:none;padding:0;font-weight:600}
.contents{columns:2;column-gap:2rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
caption{font-weight:600;padding-block-end:.4rem}
th,td{border:1px solid var(--rule);padding:.5rem .6rem;vertical-align:top;min-width:9rem;font-weight:400}
thead th{background:var(--band);font-weight:650}
tbody th strong{display:block}
.group th{background:var(--band);font-weight:650}
.options{list-style:none;padding:0;margin:.4rem 0;font-size:.875rem}
.badge{font-weight:700;padding:.05rem .4rem;border:1.5px solid;border-radius:.3rem;display:inline-block}
.badge[data-status=same-choice],.badge[data-status=common-ground],.badge[data-status=on-conditions]{color:var(--meet);background:var(--meet-soft)}
.badge[data-conduct],.badge[data-thin]{color:var(--ink);background:none}
.badge[data-thin],.badge[data-open]{border-style:dashed}
.badge[data-status=red-line-conflict]{color:var(--red);background:var(--red-soft)}
.badge[data-status=agenda-dispute],.badge[data-status=off-agenda]{color:var(--agenda);background:var(--agenda-soft)}
.badge[data-status=gap]{color:var(--note);background:var(--note-soft)}
.red{color:var(--red);font-weight:650}
.refused{color:var(--agenda);font-weight:650}
.rungs{list-style:none;padding:0;margin:.3rem 0;display:flex;flex-wrap:wrap;gap:.2rem .8rem;font-size:.875rem}
.rungs b{display:inline-block;min-width:1.5em;text-align:center;border-radius:.2rem;padding:0 .3em;border:1px solid var(--rule)}
[data-stance=preferred]>b{background:var(--want);color:var(--on);border-color:var(--want)}
[data-stance=acceptable]>b{background:var(--want-soft)}
[data-stance=conditional]>b{border:1px dashed var(--want)}
[data-stance=opposed]>b{background:var(--opposed)}
[data-stance=red-line]>b{background:var(--red);color:var(--on);border-color:var(--red)}
[data-standing]>b{background:var(--red-soft);color:var(--red);border-style:dashed}
.voice{margin:.7rem 0;padding-inline-start:.8rem;border-inline-start:3px solid var(--rule)}
.voice:target,section:target{background:var(--band)}
blockquote{margin:0;font-family:"Source Serif 4",Georgia,"Times New Roman",serif;font-size:1.05rem}
blockquote[dir]{margin-block-start:.3rem;text-align:start}
.sources{font-size:.875rem}
svg{max-width:100%;height:auto;background:#fff}
footer{margin-block-start:3rem;border-top:1px solid var(--rule);padding-block-start:.8rem}
@page{size:A4;margin:14mm 12mm 16mm}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#1a1e24;--ink2:#4a525d;--rule:#cfcabd;--band:#f4f2ec;--want:#1f4b7a;--red:#a8201a;--red-soft:#fbeceb;--meet:#075a3f;--meet-soft:#e2f2eb;--agenda:#5a3d8a;--agenda-soft:#efeaf7;--note:#744b00;--note-soft:#fbf2df;--want-soft:#cfdff0;--opposed:#d9dce0;--on:#fff}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{padding:0;max-width:none;font-size:10pt;line-height:1.4}
h1{font-size:20pt}h2{font-size:15pt}h3{font-size:11pt}blockquote{font-size:10.5pt}.small,.options,.rungs,.sources{font-size:8.5pt}p{margin:.6mm 0}.options,.rungs{margin:.8mm 0}
h1,h2,h3,h4,thead{break-after:avoid}
a{color:inherit;text-decoration:none}
th,td{min-width:0;padding:1mm 1.4mm}
.whole table{table-layout:fixed}
.whole thead th:first-child{width:18%}
.pages{columns:2;column-gap:6mm}
.pages .voice{margin:.5mm 0 2mm}
.pages h3{margin:1mm 0}
.issue thead th:first-child{width:20%}
.scroll{overflow:visible}
tr,.voice,figure{break-inside:avoid}
thead{display:table-header-group}
.group{break-after:avoid}
.whole{font-size:9pt}
nav{display:none}
.issue,.apart{break-before:page}
.apart h2,.issue h2{margin-block-start:0}
.whole{page:wide}
}
@page wide{size:A4 landscape}
@media screen and (max-width:40rem){.contents{columns:1}}
`;

/** What stands at the foot of every printed page, beside its number. */
export function footStyle(words: string, isTurned: boolean): string {
  // A string of CSS within an element: neither may end early.
  const quoted = words
    .replace(/[\\"]/g, "\\$&")
    .replace(/[<>&\s]+/g, (some) =>
      /^\s+$/.test(some) ? " " : [...some].map((one) => `\\${one.codePointAt(0)?.toString(16)} `).join(""),
    );
  const [start, end] = isTurned ? ["right", "left"] : ["left", "right"];
  const look = "font:7pt Inter,Arial,sans-serif;color:#4a525d;vertical-align:top;padding-top:2mm";
  return `@page{@bottom-${start}{content:"${quoted}";width:85%;text-align:${start};${look}}@bottom-${end}{content:counter(page) " / " counter(pages);text-align:${end};${look}}}`;
}
