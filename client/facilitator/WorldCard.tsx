import { dyadSeats } from "../../shared/rules/ids.ts";
import { usePublic } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { Gauge } from "../ui/index.ts";
import { Section } from "./Section.tsx";
import styles from "./WorldCard.module.css";

/** The public state of the world at a glance. */
export function WorldCard() {
  const t = useText();
  const say = useSay();
  const { stability, dyads, norms } = usePublic((facts) => facts);
  return (
    <Section title={t("ui.facilitator.world.title")}>
      <div className={styles.gauges}>
        <Gauge
          label={t("ui.stage.stability")}
          explain={say({ key: "gauge.stability.help" })}
          value={stability.value}
          before={stability.history.at(-2)}
          better="up"
        />
        {Object.values(dyads).map((dyad) => {
          const [a, b] = dyadSeats(dyad.id);
          const word = t("ui.facilitator.world.rung", { rung: dyad.rung, name: say({ key: `rung.${dyad.rung}` }) });
          return (
            <Gauge
              key={dyad.id}
              label={t("ui.facilitator.world.tension", { a: say(a), b: say(b) })}
              explain={say({ key: "gauge.tension.help" })}
              value={dyad.tension}
              word={word}
              better="down"
            />
          );
        })}
        {Object.values(norms).map((norm) => (
          <Gauge
            key={norm.id}
            label={say(norm.id)}
            explain={say({ key: `norm.${norm.id}.help` })}
            value={norm.strength}
            before={norm.history.at(-2)}
            better="up"
          />
        ))}
      </div>
    </Section>
  );
}
