import type { Layer } from "../../../shared/rules/ids.ts";
import { useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Button, Disclosure, Gauge, Notice } from "../../ui/index.ts";
import { useGoTo } from "../kit/nav.ts";
import { Section } from "../kit/Section.tsx";
import styles from "./gauges.module.css";
import { LAYER_IDS, OWN_GAUGES } from "./gauges.ts";

/** The own gauges, exact, each with what moved it in the last round. */
export function Own() {
  const t = useText();
  const say = useSay();
  const me = useSeat("me");
  const { changes } = useSeat("outcome");
  const goTo = useGoTo();
  return (
    <Section title={t("desk.world.own", { seat: say(me.seat) })} aside={t("desk.world.exact")}>
      {me.forcedHand && <Notice tone="danger">{t("desk.world.forcedHand")}</Notice>}
      {!me.forcedHand && me.forcedHandLooms && <Notice tone="need">{t("desk.world.forcedHandLooms")}</Notice>}
      <div className={styles.gauges}>
        {OWN_GAUGES.map(({ id, better, marks }) => (
          <Gauge
            key={id}
            label={t(`gauge.${id}.title`)}
            explain={t(`gauge.${id}.help`)}
            value={me[id]}
            better={better}
            word={id === "press" ? say({ key: `press.${me.pressWord}` }) : undefined}
            marks={marks.map((at) => ({ at, label: t("desk.world.forcedAt", { at }) }))}
            before={changes.find((one) => one.path === `seat/${me.seat}/${id}`)?.before}
          />
        ))}
      </div>
      {changes.length > 0 && (
        <Button size="s" variant="quiet" onPress={() => goTo({ panel: "outcome" })}>
          {t("desk.world.why")}
        </Button>
      )}
      <p className={styles.line}>{t("desk.world.money", { pc: me.pc, income: me.income })}</p>
      <p className={styles.line}>{say({ key: `desk.institution.${me.inst}` })}</p>
      <Disclosure title={t("desk.world.capacity")}>
        <div className={styles.gauges}>
          {LAYER_IDS.map((layer: Layer) => (
            <Gauge key={layer} size="s" label={t(`desk.layer.${layer}`)} value={me.rs[layer]} better="up" />
          ))}
          {me.D.map((level, i) => (
            <Gauge
              key={i}
              size="s"
              label={say({ key: `desk.capacity.D${i + 1}` })}
              value={level}
              range={[1, 5]}
              decimals={1}
            />
          ))}
        </div>
      </Disclosure>
    </Section>
  );
}
