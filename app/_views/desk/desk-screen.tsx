"use client";
import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Issue, Key } from "@/lib/domain/case-file";
import { type Findings, offerFor } from "@/lib/domain/desk/findings";
import { fitPassage, listStops, movePassage } from "@/lib/domain/desk/passage";
import type { TextRange } from "@/lib/domain/find-in-text";
import { adminDesk as words } from "@/lib/messages/en/ui/admin-desk";
import { ArticleText } from "./article-text";
import styles from "./desk.module.css";
import { DeskKeys } from "./desk-keys";
import { QuoteList } from "./quote-list";
import { readDeskKey } from "./read-desk-key";
import { StatementForm } from "./statement-form";

export interface DeskFields {
  /** "": an observer; null: not said yet. */
  party: Key | null;
  speaker: string;
  speakerRole: string;
  kind: string;
  date: string;
  /** In the language of the case. */
  translation: string;
}

interface DeskScreenProps {
  text: string;
  findings: Findings;
  /** What was taken from it already. */
  written: readonly TextRange[];
  parties: readonly { key: Key; name: string }[];
  issues: readonly Pick<Issue, "key" | "title" | "group">[];
  kinds: readonly { value: string; label: string }[];
  language: string | undefined;
  /** Of the article. */
  textLanguage: string | undefined;
  /** It is another one than that of the case. */
  isForeign: boolean;
  /** On which a statement begins; "": not known. */
  date: string;
  hidden: Readonly<Record<string, string>>;
  hasSource: boolean;
  /** Chosen by the address. */
  passage: TextRange | null;
  /** The statement whose position is asked for, by `children`; null: none is. */
  step: Key | null;
  /** The batch of what was just done: afterwards one reads on. */
  did: string;
  children: React.ReactNode;
}

/** The article and, beside it, what is made of the passage that is chosen in it. */
export function DeskScreen(props: DeskScreenProps) {
  const { text, findings, written, parties, issues, kinds, language, date, hidden, hasSource } = props;
  const { textLanguage, isForeign, step, did, children } = props;
  const region = useRef<HTMLElement>(null);
  const panel = useRef<HTMLElement>(null);
  const hint = useId();
  const begin = useCallback(
    (passage: TextRange | null): DeskFields => {
      const offer = passage === null ? null : offerFor(findings, passage);
      return {
        ...{ party: offer?.party ?? null, speaker: offer?.name ?? "", speakerRole: offer?.role ?? "" },
        ...{ kind: offer?.kind ?? "report", date, translation: "" },
      };
    },
    [findings, date],
  );
  const [passage, setPassage] = useState(props.passage);
  const [fields, setFields] = useState(() => begin(props.passage));
  const [chosenWords, setWords] = useState(wordsOf(text, props.passage));
  const stops = useMemo(() => listStops(findings), [findings]);
  const choose = useCallback(
    (range: TextRange | null) => {
      setPassage(range);
      setFields(begin(range));
      setWords(wordsOf(text, range));
    },
    [begin, text],
  );
  useReadingOn({ region, step, did, start: props.passage?.start ?? null });
  const offer = useMemo(() => (passage === null ? null : offerFor(findings, passage)), [findings, passage]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const isRtl = getComputedStyle(event.target as Element).direction === "rtl";
    const action = readDeskKey(event.nativeEvent, isRtl);
    if (action === null) return;
    event.preventDefault();
    if (action.kind === "move") choose(movePassage(text, findings, stops, passage, action.move));
    else if (action.kind === "party") {
      const party = action.number === 0 ? "" : parties[action.number - 1]?.key;
      if (party !== undefined) setFields((now) => ({ ...now, party, ...emptyIfOther(now, party) }));
    } else focusIn(panel.current, ["button[data-issue]", "#passage-words"]);
  };
  return (
    <div className={styles.desk}>
      <section className={styles.reading} aria-labelledby={`${hint}-title`}>
        <h2 id={`${hint}-title`}>{words.text}</h2>
        <p className={styles.hint}>{words.found(findings.quotes.length, findings.dates.length)}</p>
        <ul className={styles.legend}>
          {Object.entries(words.legend).map(([mark, word]) => (
            <li key={mark}>
              <span data-marks={mark}>{word}</span>
            </li>
          ))}
        </ul>
        <DeskKeys id={hint} />
        <ArticleText
          ref={region}
          {...{ text, findings, written, passage }}
          language={textLanguage}
          describedBy={hint}
          onKeyDown={onKeyDown}
          onChoose={(range) => choose(fitPassage(text, range))}
        />
        <QuoteList
          {...{ text, language: textLanguage }}
          quotes={findings.quotes}
          onChoose={(quote) => {
            choose(quote);
            focusIn(panel.current, ["#passage-words"]);
          }}
        />
        <p role="status" className="visually-hidden">
          {passage === null ? "" : words.chosen(wordsOf(text, passage))}
        </p>
      </section>
      <section ref={panel} className={styles.panel} id="statement" aria-label={words.statement.title}>
        {step === null ? (
          <StatementForm
            key={did}
            {...{
              parties,
              issues,
              kinds,
              language,
              textLanguage,
              isForeign,
              hidden,
              hasSource,
              fields,
              offer,
            }}
            near={passage?.start ?? 0}
            words={chosenWords}
            onWords={setWords}
            onFields={(change) => setFields((now) => ({ ...now, ...change }))}
            onLeave={() => region.current?.focus()}
          />
        ) : (
          children
        )}
      </section>
    </div>
  );
}

/** What is found first of the selectors, in their order. */
function focusIn(part: HTMLElement | null, selectors: readonly string[]): void {
  const found = selectors.map((selector) => part?.querySelector<HTMLElement>(selector));
  found.find((one) => one != null)?.focus();
}

function wordsOf(text: string, passage: TextRange | null): string {
  return passage === null ? "" : text.slice(passage.start, passage.end);
}

/** Who speaks for one party does not for another. */
function emptyIfOther(now: DeskFields, party: Key): Partial<DeskFields> {
  return party === now.party ? {} : { speaker: "", speakerRole: "" };
}

/** When a statement has its position, one reads on where it stands; when it asks for one, one begins there. */
function useReadingOn(asked: {
  region: React.RefObject<HTMLElement | null>;
  step: Key | null;
  did: string;
  start: number | null;
}): void {
  const { region, step, did, start } = asked;
  const before = useRef({ step, did });
  useEffect(() => {
    const { current } = before;
    before.current = { step, did };
    if (step !== null || start === null || (current.step === null && current.did === did)) return;
    region.current?.focus({ preventScroll: true });
    region.current?.querySelector("mark")?.scrollIntoView({ block: "center" });
  }, [region, step, did, start]);
}
