"use client";

import { useEffect, useRef, useState } from "react";
import type { FigureChartProps } from "./figure-chart";
import styles from "./seen-chart.module.css";

interface SeenChartProps extends Omit<FigureChartProps, "onDrawn"> {
  /** The same as a drawing: it stands until the chart is there, without JavaScript, and on paper. */
  children: React.ReactNode;
}

type Chart = React.ComponentType<FigureChartProps>;

/** Lays the chart over its drawing once it comes into sight: the library of charts is asked for then, and not before. */
export function SeenChart({ children, ...chart }: SeenChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const [Chart, setChart] = useState<Chart | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      // Where it cannot be fetched the drawing stays, which says the same.
      import("./figure-chart").then(
        (module) => setChart(() => module.FigureChart),
        () => {},
      );
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={styles.box} data-drawn={isDrawn ? "" : undefined}>
      <div className={styles.still}>{children}</div>
      {Chart === null ? null : (
        // The drawing has the name and the table the data; the chart adds what a pointer can ask for.
        <div className={styles.live} aria-hidden="true">
          <Chart {...chart} onDrawn={() => setDrawn(true)} />
        </div>
      )}
    </div>
  );
}
