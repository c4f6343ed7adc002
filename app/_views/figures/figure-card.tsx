import Link from "next/link";
import { SeenChart } from "@/app/_charts/seen-chart";
import type { Figure } from "@/lib/domain/case-file";
import { indexCase } from "@/lib/domain/case-index";
import { PICTURE_FORMATS } from "@/lib/domain/links";
import { offersOf } from "@/lib/domain/mount";
import { numberWriter } from "@/lib/formats/case-figure";
import { drawFigure, isInRows } from "@/lib/formats/figure-drawing";
import { Disclosure } from "../../_ui/disclosure";
import section from "../section.module.css";
import type { ViewProps } from "../view-props";
import styles from "./figure-card.module.css";
import { FigureDrawing } from "./figure-drawing";

interface FigureCardProps extends ViewProps {
  figure: Figure;
}

/** One figure: the chart, its unit, note and source, and the same data as a table. */
export function FigureCard({ figure, ...props }: FigureCardProps) {
  const { caseFile, links, messages } = props;
  const { key, title, unit, kind = "bar", points, note } = figure;
  const words = messages.ui.figures;
  const lang = caseFile.negotiation.language;
  // A key has no "~": no two figures can share an id.
  const heading = `${key}~title`;
  const write = numberWriter(messages.language);
  return (
    <figure className={styles.card} id={key} aria-labelledby={heading}>
      <figcaption>
        <h2 id={heading} className={styles.title} lang={lang}>
          <bdi>{title}</bdi>
        </h2>
        <p className={section.small}>{words.unit(unit)}</p>
      </figcaption>
      {points.length === 0 ? (
        <p className={section.small}>{words.noPoints}</p>
      ) : (
        <SeenChart
          kind={isInRows(figure) ? "rows" : kind}
          points={points}
          unit={unit}
          language={messages.language}
        >
          <FigureDrawing
            drawing={drawFigure(figure, write)}
            label={words.picture(title, unit, points.length)}
          />
        </SeenChart>
      )}
      {note === undefined ? null : (
        <p className={section.small}>
          {words.note} <bdi lang={lang}>{note}</bdi>
        </p>
      )}
      <SourceLine figure={figure} {...props} />
      {points.length === 0 ? null : (
        <>
          <Disclosure summary={words.table(points.length)}>
            <PointsTable figure={figure} write={write.full} {...props} />
          </Disclosure>
          <p className={styles.ways}>
            {(offersOf(links.mount).downloads ? PICTURE_FORMATS : []).map((format) => (
              <a key={format} href={links.figurePicture(key, format)} download={`${key}.${format}`}>
                {words.download(messages.ui.picture[format])}
              </a>
            ))}
            <a href={links.figure(key)}>{words.link}</a>
          </p>
        </>
      )}
    </figure>
  );
}

/** Where the numbers can be read. */
function SourceLine({ figure, caseFile, links, messages }: FigureCardProps) {
  const words = messages.ui.figures;
  const source = figure.source === undefined ? undefined : indexCase(caseFile).sources.get(figure.source);
  if (source === undefined) return <p className={section.small}>{words.noSource}</p>;
  const published = source.published === undefined ? "" : `, ${messages.date(source.published)}`;
  return (
    <p className={section.small}>
      {words.source}{" "}
      <Link href={links.source(source.key)} prefetch={false} lang={source.language}>
        <bdi>{source.publisher ?? source.title}</bdi>
      </Link>
      {published}
    </p>
  );
}

function PointsTable({
  figure: { key, points, unit },
  write,
  caseFile,
  messages,
}: FigureCardProps & { write: (value: number) => string }) {
  const words = messages.ui.figures;
  return (
    <table className={section.table} aria-labelledby={`${key}~title`}>
      <thead>
        <tr>
          <th scope="col">{words.entry}</th>
          <th scope="col" className={section.number}>
            {words.value(unit)}
          </th>
        </tr>
      </thead>
      <tbody lang={caseFile.negotiation.language}>
        {points.map(({ label, value }, place) => (
          // Two points may have the same label; their place is what tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tr key={place}>
            <th scope="row">
              <bdi>{label}</bdi>
            </th>
            <td className={section.number}>
              <data value={value}>{write(value)}</data>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
