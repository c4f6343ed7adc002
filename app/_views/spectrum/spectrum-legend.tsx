import type { Messages } from "@/lib/messages/messages";
import marks from "./row-marks.module.css";
import styles from "./spectrum-legend.module.css";
import tier from "./spectrum-tier.module.css";

/** What the marks mean. */
export function SpectrumLegend({ messages }: { messages: Messages }) {
  const { stances } = messages;
  return (
    <ul className={styles.legend} aria-label="What the marks mean">
      <LegendEntry text={stances.preferred.word}>
        <rect x="1" y="7" width="34" height="10" className={marks.wanted} />
        <circle cx="18" cy="12" r="8.5" className={marks.preferred} />
        <text x="18" y="16" className={marks.tick}>
          ✓
        </text>
      </LegendEntry>
      <LegendEntry text={stances.acceptable.word}>
        <rect x="1" y="7" width="34" height="10" className={marks.wanted} />
        <circle cx="18" cy="12" r="5" className={marks.acceptable} />
      </LegendEntry>
      <LegendEntry text={stances.conditional.word}>
        <rect x="1" y="7" width="34" height="10" className={marks.wanted} data-conditional="" />
        <circle cx="18" cy="12" r="8" className={marks.conditional} />
        <text x="18" y="15.5" className={marks.if}>
          if
        </text>
      </LegendEntry>
      <LegendEntry text={stances.opposed.word}>
        <rect x="1" y="6" width="34" height="12" fill="url(#spectrum-opposed)" className={marks.opposed} />
      </LegendEntry>
      <LegendEntry text={stances["red-line"].word}>
        <rect x="3" y="4" width="32" height="16" fill="url(#spectrum-red)" />
        <line x1="4" x2="4" y1="1" y2="23" className={marks.wall} />
      </LegendEntry>
      <LegendEntry text={messages.ui.matrix.legend.standing}>
        <g className={marks.walled} data-standing="">
          <rect x="3" y="4" width="32" height="16" className={marks.barred} />
          <line x1="4" x2="4" y1="1" y2="23" className={marks.wall} />
        </g>
      </LegendEntry>
      <LegendEntry text={messages.ui.matrix.legend.saidEarlier}>
        <circle cx="18" cy="12" r="5" className={marks.ring} />
      </LegendEntry>
      <LegendEntry text={`${messages.cellStates.refused.word.toLowerCase()} (⊘)`}>
        <rect x="2" y="4" width="32" height="16" className={marks.refused} />
      </LegendEntry>
      <LegendEntry text={messages.ui.spectrum.shared}>
        <rect x="2" y="2" width="32" height="20" rx="4" className={tier.shared} />
      </LegendEntry>
      <LegendEntry text={messages.ui.spectrum.waits}>
        <rect x="2" y="2" width="32" height="20" rx="4" className={tier.offer} />
      </LegendEntry>
    </ul>
  );
}

/** A mark beside its words. */
export function LegendEntry({ text, children }: { text: string; children: React.ReactNode }) {
  return (
    <li>
      <svg className={tier.drawing} width="36" height="24" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {text}
    </li>
  );
}
