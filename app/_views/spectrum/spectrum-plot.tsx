import type { Key } from "@/lib/domain/case-file";
import type { Extent, IssueSpectrum } from "@/lib/domain/spectrum";
import type { Shown } from "../matrix/shown";
import { StatusMark } from "../status-badge";
import styles from "./spectrum-plot.module.css";
import { SpectrumTier } from "./spectrum-tier";

interface SpectrumPlotProps {
  spectrum: IssueSpectrum;
  shown: Shown;
}

/** The options across, a row a party. Those counted share the bands and frames; those beside stand below. */
export function SpectrumPlot({ spectrum, shown }: SpectrumPlotProps) {
  const { counted, beside, row } = spectrum;
  const { options } = row.issue;
  return (
    <div className={styles.plot} data-room={roomFor(options.length)}>
      <Axis spectrum={spectrum} shown={shown} />
      {counted.length > 0 ? (
        <>
          <SpectrumTier rows={counted} spectrum={spectrum} shown={shown} isCounted />
          <Notes spectrum={spectrum} shown={shown} />
        </>
      ) : null}
      {beside.length > 0 ? (
        <div className={styles.beside}>
          <p className={styles.besideHead}>
            {shown.messages.ui.spectrum.notCounted} <WithOutside spectrum={spectrum} shown={shown} />
          </p>
          <SpectrumTier rows={beside} spectrum={spectrum} shown={shown} isCounted={false} />
        </div>
      ) : null}
    </div>
  );
}

/** How soon the words within the plot find no room. */
function roomFor(options: number): "few" | "some" | "six" | "many" {
  if (options <= 3) return "few";
  if (options <= 5) return "some";
  return options === 6 ? "six" : "many";
}

function columnsOf(count: number): React.CSSProperties {
  return { gridTemplateColumns: `repeat(${count}, minmax(0, 1fr))` };
}

/** The options by number; on a phone the words stand in a list and the numbers above the plot. */
function Axis({ spectrum: { row, isOrdinal }, shown: { caseFile, messages } }: SpectrumPlotProps) {
  const { options } = row.issue;
  return (
    <>
      {isOrdinal ? null : (
        <p className={styles.nominal} title={messages.scales.nominal.definition}>
          {messages.ui.spectrum.nominal}
        </p>
      )}
      <ol className={styles.axis} style={columnsOf(options.length)} lang={caseFile.negotiation.language}>
        {options.map(({ key, label, description }, place) => (
          <li key={key} title={description}>
            <span className={styles.number}>{messages.number(place + 1)}</span> {label}
          </li>
        ))}
      </ol>
      <div className={styles.numbers} style={columnsOf(options.length)} aria-hidden="true">
        {options.map(({ key }, place) => (
          <span key={key}>{messages.number(place + 1)}</span>
        ))}
      </div>
    </>
  );
}

/** What the bands and frames of those counted say. */
function Notes({ spectrum, shown }: SpectrumPlotProps) {
  const { row, shared, offers } = spectrum;
  const { caseFile, messages } = shown;
  if (shared.length === 0 && offers.length === 0) return null;
  const soFar = messages.soFar(row.status);
  const share = messages.sharedOption(row.status, caseFile, row.cells);
  const isPlain = row.issue.about === "conduct" || row.status.thin;
  return (
    <ul className={styles.notes} style={columnsOf(row.issue.options.length)}>
      {shared.map((extent) => (
        <li key={extent.from} style={placeOf(extent)} data-shared={isPlain ? "plain" : ""}>
          <NoteNumbers extent={extent} />
          {share}
          {soFar === null ? null : ` (${soFar})`}
        </li>
      ))}
      {offers.map(({ place, offer }) => (
        <li key={offer.option} style={placeOf({ from: place, to: place })}>
          <NoteNumbers extent={{ from: place, to: place }} />
          {messages.waitingOffer(offer, row.status, caseFile)}
        </li>
      ))}
    </ul>
  );
}

function placeOf({ from, to }: Extent): React.CSSProperties {
  return { gridColumn: `${from + 1} / ${to + 2}` };
}

/** Which options a note is about: seen where it does not stand beneath them, and always heard. */
function NoteNumbers({ extent: { from, to } }: { extent: Extent }) {
  const numbers = Array.from({ length: to - from + 1 }, (_, step) => from + step + 1);
  return <span className={styles.noteNumbers}>{numbers.join(", ")}: </span>;
}

/** The status if one of the outside parties that say something were counted too. */
function WithOutside({ spectrum: { row }, shown: { index, messages } }: SpectrumPlotProps) {
  const spoken = row.with.filter(({ party }) => row.cells[party]?.onRecord);
  const name = (key: Key) => {
    const party = index.parties.get(key);
    return party ? messages.party(party) : key;
  };
  return spoken.map(({ party, status }) => (
    <span key={party} className={styles.with}>
      {messages.ui.matrix.verdict.with(name(party))}{" "}
      {status === row.status.status ? (
        messages.ui.spectrum.theSame
      ) : (
        <StatusMark
          status={status}
          issue={row.issue}
          onRecord={row.status.onRecord.length + 1}
          messages={messages}
          size="small"
        />
      )}
    </span>
  ));
}
