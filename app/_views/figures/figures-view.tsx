import section from "../section.module.css";
import type { ViewProps } from "../view-props";
import { FigureCard } from "./figure-card";
import styles from "./figures-view.module.css";

/** The figures of the case, in its order. */
export function FiguresView({ release, ...props }: ViewProps & { release: number }) {
  const { caseFile, messages } = props;
  const { figures } = caseFile;
  const words = messages.ui.figures;
  if (figures.length === 0)
    return (
      <div className={section.text}>
        <p>{words.none}</p>
        <p className={section.small}>{words.teach}</p>
      </div>
    );
  return (
    <div className={styles.figures}>
      {figures.map((figure) => (
        <FigureCard key={figure.key} figure={figure} {...props} />
      ))}
    </div>
  );
}
