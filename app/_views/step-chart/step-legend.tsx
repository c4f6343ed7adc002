import type { Messages } from "@/lib/messages/messages";
import bands from "../spectrum/row-marks.module.css";
import { LegendEntry } from "../spectrum/spectrum-legend";
import legend from "../spectrum/spectrum-legend.module.css";
import styles from "./step-chart.module.css";

/** What the bands mean. */
export function StepLegend({ messages }: { messages: Messages }) {
  const { stances, cellStates } = messages;
  const words = messages.ui.stepChart;
  const box = { x: 1, y: 6, width: 34, height: 12 };
  return (
    <ul className={legend.legend}>
      <LegendEntry text={stances.preferred.word}>
        <rect {...box} className={styles.preferred} />
      </LegendEntry>
      <LegendEntry text={stances.acceptable.word}>
        <rect {...box} className={bands.wanted} />
      </LegendEntry>
      <LegendEntry text={stances.conditional.word}>
        <rect {...box} className={bands.wanted} data-conditional="" />
      </LegendEntry>
      <LegendEntry text={stances.opposed.word}>
        <rect {...box} fill="url(#spectrum-opposed)" className={styles.opposed} />
      </LegendEntry>
      <LegendEntry text={stances["red-line"].word}>
        <rect {...box} fill="url(#spectrum-red)" className={styles.red} />
      </LegendEntry>
      <LegendEntry text={words.standing}>
        <rect {...box} className={styles.red} data-standing="" />
      </LegendEntry>
      <LegendEntry text={`${cellStates.refused.word} (⊘)`}>
        <rect {...box} className={styles.refused} />
      </LegendEntry>
      <LegendEntry text={words.notch}>
        <path d="M14.5 6h7l-3.5 5.5z" className={styles.notch} />
      </LegendEntry>
      <LegendEntry text={words.silent}>
        <rect {...box} fill="url(#spectrum-blank)" />
      </LegendEntry>
    </ul>
  );
}
