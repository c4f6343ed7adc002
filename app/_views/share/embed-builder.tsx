"use client";
import { useId, useState } from "react";
import { writeEmbedCode } from "@/lib/domain/embed-code";
import { LANGUAGES } from "@/lib/domain/language";
import { adminShares as words } from "@/lib/messages/en/ui/admin-shares";
import { copy } from "../take/copy";
import styles from "./embed-builder.module.css";

interface EmbedBuilderProps {
  token: string;
  /** Of the link: the frame's stands beside it. */
  url: string;
  title: string;
  isLocked: boolean;
}

const VIEWS = ["matrix", "pairs", "spectrum", "timeline"] as const;
const THEMES = ["", "light", "dark"] as const;

/** The code for somebody's page, with what it will look like. */
export function EmbedBuilder({ token, url, title, isLocked }: EmbedBuilderProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState("");
  const [asked, setAsked] = useState({ width: "100%", height: "640", theme: "", lang: "en", view: "" });
  const query = new URLSearchParams();
  if (asked.theme !== "") query.set("theme", asked.theme);
  if (asked.lang !== "en") query.set("lang", asked.lang);
  const path = `/embed/${token}${asked.view === "" ? "" : `/${asked.view}`}${query.size > 0 ? `?${query}` : ""}`;
  const height = Math.min(4000, Math.max(120, Number.parseInt(asked.height, 10) || 640));
  const width = /^\d{2,4}(px|%)?$/.test(asked.width) ? asked.width : "100%";
  const code = writeEmbedCode({ src: new URL(path, url).href, title, width, height });
  const field = (name: keyof typeof asked, label: string, control: (props: object) => React.ReactNode) => (
    <div>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      {control({
        id: `${id}-${name}`,
        value: asked[name],
        onChange: (event: { target: { value: string } }) =>
          setAsked({ ...asked, [name]: event.target.value }),
      })}
    </div>
  );
  return (
    <details className={styles.embed} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words.frame}</summary>
      <p>{isLocked ? words.frameLocked : words.frameLead}</p>
      <div className={styles.fields}>
        {field("width", words.width, (props) => (
          <input {...props} size={6} />
        ))}
        {field("height", words.height, (props) => (
          <input {...props} inputMode="numeric" size={6} />
        ))}
        {field("theme", words.theme, (props) => (
          <select {...props}>
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {words.themes[theme]}
              </option>
            ))}
          </select>
        ))}
        {field("lang", words.language, (props) => (
          <select {...props}>
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {words.languages[language]}
              </option>
            ))}
          </select>
        ))}
        {field("view", words.which, (props) => (
          <select {...props}>
            <option value="">{words.asShared}</option>
            {VIEWS.map((view) => (
              <option key={view} value={view}>
                {words.views[view]}
              </option>
            ))}
          </select>
        ))}
      </div>
      <label htmlFor={`${id}-code`}>{words.code}</label>
      <textarea id={`${id}-code`} readOnly rows={4} value={code} onFocus={({ target }) => target.select()} />
      <p className={styles.copy}>
        <button
          type="button"
          onClick={() =>
            copy({ text: code }).then(
              () => setSaid(words.copied),
              () => setSaid(words.notCopied),
            )
          }
        >
          {words.copyCode}
        </button>
        <span role="status">{said}</span>
      </p>
      {isOpen ? (
        <iframe src={path} title={words.preview} className={styles.preview} style={{ height }} />
      ) : null}
    </details>
  );
}
