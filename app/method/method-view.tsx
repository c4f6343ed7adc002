import { AsOf } from "./as-of";
import { Cells } from "./cells";
import { Coding } from "./coding";
import { CONTENTS } from "./contents";
import { Counted } from "./counted";
import type { Material } from "./material";
import styles from "./method.module.css";
import { OverTime } from "./over-time";
import { Pairs } from "./pairs";
import { Reading } from "./reading";
import { Statuses } from "./statuses";
import { Terms } from "./terms";
import { Walk } from "./walk";

/** The definitions and the coding rule, each with an example computed by the code that computes every matrix. */
export function MethodView({ material }: { material: Material }) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Method</h1>
        <p>
          What the words, marks and statuses mean, and how stances are read. The rules are public and the same
          for every side. {material.messages.standingLine}
        </p>
        <p>
          New here? <a href="#walk">Take a walk through a small case in ten steps</a>.
        </p>
      </header>
      <nav className={styles.contents} aria-label="On this page">
        <ol>
          {CONTENTS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.body}>
        <Terms material={material} />
        <Cells material={material} />
        <AsOf material={material} />
        <Counted material={material} />
        <Statuses material={material} />
        <Reading material={material} />
        <Pairs material={material} />
        <OverTime material={material} />
        <Coding material={material} />
        <Walk material={material} />
      </div>
    </div>
  );
}
