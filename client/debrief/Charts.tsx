import type { DebriefView } from "../../shared/rules/view.ts";
import { usePublic } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { Section } from "../panels/kit/Section.tsx";
import styles from "./chart.module.css";
import { LineChart } from "./LineChart.tsx";

const PERCENT = [0, 100] as const;
const RUNGS = [0, 10] as const;

/** Stability, tension, ladder and norms over the rounds. */
export function Charts({ history }: { readonly history: DebriefView["history"] }) {
  const t = useText();
  const say = useSay();
  const rounds = usePublic((facts) => facts.clock.rounds);
  if (history.length < 2) return null;
  const labels = history.map(({ round, epilogue }, i) =>
    i === 0
      ? t("desk.chart.start")
      : epilogue
        ? t("desk.chart.later", { n: round - rounds })
        : t("desk.chart.short", { round }),
  );
  const norms = Object.keys(history[0]?.norms ?? {});
  const one = (id: string, label: string, values: readonly number[]) => [{ id, label, values }];
  return (
    <Section title={t("desk.chart.title")}>
      <div className={styles.charts}>
        <LineChart
          title={t("desk.chart.stability")}
          series={one(
            "stability",
            t("desk.chart.stability"),
            history.map((record) => record.stability),
          )}
          range={PERCENT}
          labels={labels}
        />
        <LineChart
          title={t("desk.chart.tension")}
          series={one(
            "tension",
            t("desk.chart.tension"),
            history.map((record) => record.tension),
          )}
          range={PERCENT}
          labels={labels}
        />
        <LineChart
          title={t("desk.chart.rung")}
          series={one(
            "rung",
            t("desk.chart.rung"),
            history.map((record) => record.rung),
          )}
          range={RUNGS}
          labels={labels}
        />
        <LineChart
          title={t("desk.chart.norms")}
          series={norms.map((id) => ({ id, label: say(id), values: history.map((record) => record.norms[id] ?? 0) }))}
          range={PERCENT}
          labels={labels}
        />
      </div>
    </Section>
  );
}
