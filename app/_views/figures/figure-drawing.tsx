import { type Drawing, type Mark, TEXT_SIZE } from "@/lib/formats/figure-drawing";
import { isolate, pathOf, round } from "@/lib/formats/figure-picture";
import styles from "./figure-drawing.module.css";

/** The drawing of a figure in the page itself: there without JavaScript, and on paper. */
export function FigureDrawing({ drawing, label }: { drawing: Drawing; label: string }) {
  const { width, height, marks } = drawing;
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {marks.map((mark, place) => (
        // A drawing is made anew as a whole; its marks have no names and never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <DrawnMark key={place} mark={mark} />
      ))}
    </svg>
  );
}

function DrawnMark({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case "bar":
      return (
        <rect
          className={styles.bar}
          x={round(mark.x)}
          y={round(mark.y)}
          width={round(mark.width)}
          height={round(mark.height)}
        />
      );
    case "rule":
      return (
        <path
          className={styles.rule}
          d={pathOf([
            [mark.x1, mark.y1],
            [mark.x2, mark.y2],
          ])}
        />
      );
    case "path":
      return <path className={styles.line} d={pathOf(mark.points)} />;
    case "dot":
      return <circle className={styles.bar} cx={round(mark.x)} cy={round(mark.y)} r={3} />;
    case "text":
      return (
        <text
          className={styles.text}
          data-tone={mark.tone}
          x={round(mark.x)}
          y={round(mark.y)}
          fontSize={TEXT_SIZE}
          textAnchor={mark.anchor}
        >
          {isolate(mark.text)}
        </text>
      );
  }
}
