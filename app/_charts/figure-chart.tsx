"use client";

import { useEffect } from "react";
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  type LabelProps,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from "recharts";
import { DRAWING_WIDTH, MOST_DOTS, TEXT_SIZE } from "@/lib/formats/figure-drawing";
import { isolate } from "@/lib/formats/figure-picture";
import { buildScale } from "@/lib/formats/figure-scale";
import { fitText, measureText } from "@/lib/formats/fit-text";
import { formatNumber, formatShortNumber } from "@/lib/messages/number";
import styles from "./figure-chart.module.css";

type Points = readonly { label: string; value: number }[];

export interface FigureChartProps {
  /** Few bars are rows with their labels; many are columns. */
  kind: "rows" | "bar" | "line";
  points: Points;
  unit: string;
  /** BCP 47: how numbers are written. */
  language: string;
  onDrawn: () => void;
}

/** A figure in ink alone: it takes no side. It fills the box around it. */
export function FigureChart({ onDrawn, ...props }: FigureChartProps) {
  useEffect(() => onDrawn(), [onDrawn]);
  return (
    <div className={styles.chart}>
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 1, height: 1 }}>
        {props.kind === "rows" ? rowsOf(props) : props.kind === "bar" ? columnsOf(props) : lineOf(props)}
      </ResponsiveContainer>
    </div>
  );
}

type Drawn = Omit<FigureChartProps, "onDrawn">;

/** Two points may have the same label: their places tell them apart. */
function dataOf(points: Points) {
  return points.map((point, place) => ({ ...point, place }));
}

/** A bar of no length would have no label either. */
const MARKED = 0.01;

const FILL = "var(--ink-2)";
const RULE = "var(--rule-2)";

function rowsOf({ points, unit, language }: Drawn) {
  const values = points.map(({ value }) => value);
  const room = Math.max(...values.map((value) => measureText(formatNumber(value, language), TEXT_SIZE))) + 10;
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const margin = { top: 16, bottom: 0, left: least < 0 ? room : 0, right: room };
  return (
    <BarChart data={dataOf(points)} layout="vertical" margin={margin} accessibilityLayer={false}>
      <XAxis type="number" hide domain={[least, least === most ? 1 : most]} />
      <YAxis type="category" dataKey="place" hide />
      <Tooltip
        cursor={{ fill: "var(--band)" }}
        content={(tip) => <Told {...tip} points={points} unit={unit} language={language} />}
      />
      <Bar dataKey="value" fill={FILL} barSize={14} minPointSize={MARKED} isAnimationActive={false}>
        <LabelList
          dataKey="value"
          content={(label) => <RowText {...label} points={points} language={language} />}
        />
      </Bar>
    </BarChart>
  );
}

interface RowTextProps extends Pick<LabelProps, "index" | "x" | "y" | "width" | "parentViewBox"> {
  points: Points;
  language: string;
}

/** Above the bar its label, at its end the value. */
function RowText({ points, language, index = 0, x = 0, y = 0, width = 0, parentViewBox }: RowTextProps) {
  const point = points[index];
  if (!point) return null;
  const ends = [Number(x), Number(x) + Number(width)];
  const isNegative = point.value < 0;
  const whole = parentViewBox && "width" in parentViewBox ? Number(parentViewBox.width) : DRAWING_WIDTH;
  return (
    <g fontSize={TEXT_SIZE}>
      <text x={0} y={Number(y) - 5} fill="var(--ink)">
        {isolate(fitText(point.label, whole, TEXT_SIZE))}
      </text>
      <text
        x={isNegative ? Math.min(...ends) - 6 : Math.max(...ends) + 6}
        y={Number(y) + 12}
        textAnchor={isNegative ? "end" : "start"}
        fill={FILL}
      >
        {formatNumber(point.value, language)}
      </text>
    </g>
  );
}

/** What both kinds with two axes share. */
function axesOf({ points, unit, language }: Drawn) {
  const values = points.map(({ value }) => value);
  const ticks = [...buildScale(values).ticks];
  const room =
    Math.max(...ticks.map((tick) => measureText(formatShortNumber(tick, language), TEXT_SIZE))) + 14;
  return {
    grid: <CartesianGrid vertical={false} stroke={RULE} />,
    across: (
      <XAxis
        dataKey="place"
        tickFormatter={(place: number) => isolate(fitText(points[place]?.label ?? "", 80, TEXT_SIZE))}
        scale="band"
        interval="equidistantPreserveStart"
        tick={{ fill: FILL, fontSize: TEXT_SIZE }}
        tickLine={false}
        stroke={RULE}
      />
    ),
    up: (
      <YAxis
        width={room}
        ticks={ticks}
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        tickFormatter={(value: number) => formatShortNumber(value, language)}
        tick={{ fill: FILL, fontSize: TEXT_SIZE }}
        tickLine={false}
        axisLine={false}
      />
    ),
    tip: (
      <Tooltip
        cursor={{ fill: "var(--band)", stroke: RULE }}
        content={(tip) => <Told {...tip} points={points} unit={unit} language={language} />}
      />
    ),
  };
}

const MARGIN = { top: 8, right: 0, bottom: 0, left: 0 };

function columnsOf(props: Drawn) {
  const { grid, across, up, tip } = axesOf(props);
  return (
    <BarChart data={dataOf(props.points)} margin={MARGIN} accessibilityLayer={false}>
      {grid}
      {across}
      {up}
      {tip}
      <Bar dataKey="value" fill={FILL} isAnimationActive={false} />
    </BarChart>
  );
}

function lineOf(props: Drawn) {
  const { grid, across, up, tip } = axesOf(props);
  const dot = props.points.length <= MOST_DOTS ? { r: 3, fill: FILL } : false;
  return (
    <LineChart data={dataOf(props.points)} margin={MARGIN} accessibilityLayer={false}>
      {grid}
      {across}
      {up}
      {tip}
      <Line dataKey="value" type="linear" stroke={FILL} strokeWidth={2} dot={dot} isAnimationActive={false} />
    </LineChart>
  );
}

interface ToldProps extends Pick<TooltipContentProps, "active" | "payload">, Omit<Drawn, "kind"> {}

/** The point under the pointer, in full. */
function Told({ active, payload, points, unit, language }: ToldProps) {
  const place: unknown = payload?.[0]?.payload?.place;
  const point = typeof place === "number" ? points[place] : undefined;
  if (!active || point === undefined) return null;
  return (
    <p className={styles.told}>
      <bdi>{point.label}</bdi>
      <b>
        {formatNumber(point.value, language)} {unit}
      </b>
    </p>
  );
}
