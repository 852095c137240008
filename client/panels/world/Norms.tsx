import type { PublicNorm } from "../../../shared/rules/view.ts";
import { usePublic } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Gauge } from "../../ui/index.ts";
import { anchors } from "../kit/nav.ts";
import { SeatNames } from "../kit/Seat.tsx";
import { Section } from "../kit/Section.tsx";
import { Sparkline } from "../kit/Sparkline.tsx";
import styles from "./norms.module.css";

/** From here on a norm cascades, and from there it is taken for granted. */
const STAGES = [33, 67] as const;

/** What the world believes about each norm, whatever the paper says. */
export function Norms() {
  const t = useText();
  const norms = Object.values(usePublic((facts) => facts.norms));
  if (norms.length === 0) return null;
  return (
    <Section title={t("desk.norms.title")}>
      {norms.map((norm) => (
        <Norm key={norm.id} norm={norm} />
      ))}
    </Section>
  );
}

function Norm({ norm }: { readonly norm: PublicNorm }) {
  const t = useText();
  const say = useSay();
  return (
    <div id={anchors.norm(norm.id)} className={styles.norm}>
      <Gauge
        label={say(norm.id)}
        explain={say({ key: `norm.${norm.id}.help` })}
        value={norm.strength}
        word={t(`desk.norms.stage.${norm.stage}`)}
        marks={STAGES.map((at) => ({ at, label: t("desk.norms.threshold", { at }) }))}
      />
      <p className={styles.meta}>
        {t(`desk.norms.clarity.${norm.clarity}`)} ·{" "}
        {norm.adopters.length === 0 ? t("desk.norms.nobody") : t("desk.norms.adopters")}{" "}
        <SeatNames ids={norm.adopters} />
        {norm.othersAdopted && ` · ${t("desk.norms.others")}`}
      </p>
      <Sparkline label={t("desk.norms.history")} values={norm.history} />
    </div>
  );
}
