import { dyadId, LAYERS } from "../../shared/rules/ids.ts";
import type { PublicSeat } from "../../shared/rules/view.ts";
import { useMaybeSeat, usePublic } from "../model/hooks.ts";
import { useSay, useText } from "../model/say.ts";
import { Dialog, Flag, Gauge, Tag } from "../ui/index.ts";
import styles from "./Dossier.module.css";

/** What everybody may know of one delegation, and how things stand between it and one's own. */
export function Dossier({ seat: id, onClose }: { seat: string | null; onClose: () => void }) {
  const say = useSay();
  const seat = usePublic((facts) => (id === null ? null : (facts.seats[id] ?? null)));
  return (
    <Dialog title={seat === null ? "" : say(seat.name)} isOpen={seat !== null} onClose={onClose}>
      {seat !== null && <Content seat={seat} />}
    </Dialog>
  );
}

function Content({ seat }: { seat: PublicSeat }) {
  const t = useText();
  const say = useSay();
  return (
    <>
      <p className={styles.who}>
        <Flag code={seat.flag} size="xl" />
        <span>{say(seat.brief)}</span>
      </p>
      <div className={styles.tags}>
        <Tag>{t("ui.dossier.press", { word: say({ key: `press.${seat.press}` }) })}</Tag>
        <Tag>{t("ui.dossier.cred", { word: say({ key: `cred.${seat.cred}` }) })}</Tag>
        <Tag>{t("ui.dossier.inst", { level: seat.inst })}</Tag>
      </div>
      <Between seat={seat.id} />
      <section aria-labelledby="dossier-gauges" className={styles.section}>
        <h3 id="dossier-gauges">{t("ui.dossier.gauges")}</h3>
        <div className={styles.gauges}>
          {(["econ", "legit", "intel"] as const).map((name) => (
            <Gauge
              key={name}
              label={say({ key: `gauge.${name}.title` })}
              explain={say({ key: `gauge.${name}.help` })}
              band={seat[name]}
            />
          ))}
        </div>
      </section>
      <section aria-labelledby="dossier-rs" className={styles.section}>
        <h3 id="dossier-rs">{t("ui.dossier.resilience")}</h3>
        <div className={styles.gauges}>
          {LAYERS.map((layer) => (
            <Gauge key={layer} size="s" label={t(`ui.layer.${layer}`)} band={seat.rs[layer]} />
          ))}
        </div>
      </section>
      {seat.redLines.length > 0 && (
        <section aria-labelledby="dossier-red" className={styles.section}>
          <h3 id="dossier-red">{t("ui.dossier.redLines")}</h3>
          <ul>
            {seat.redLines.map((line) => (
              <li key={line.id}>
                {say(line.label)} {t("ui.dossier.redLine", { norm: say(line.norm), pledge: say(line.pledge) })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Between({ seat }: { seat: string }) {
  const t = useText();
  const say = useSay();
  const own = useMaybeSeat()?.me.seat ?? null;
  const dyad = usePublic((facts) => (own === null ? undefined : facts.dyads[dyadId(own, seat)]));
  if (own === null || own === seat || dyad === undefined) return null;
  return (
    <section aria-labelledby="dossier-between" className={styles.section}>
      <h3 id="dossier-between">{t("ui.dossier.between")}</h3>
      <p>
        {t("ui.dossier.trust", {
          name: say(seat),
          yours: say({ key: `trust.${dyad.trust[own] ?? "neutral"}` }),
          theirs: say({ key: `trust.${dyad.trust[seat] ?? "neutral"}` }),
        })}
      </p>
      <Gauge
        label={say({ key: "gauge.tension.title" })}
        explain={say({ key: "gauge.tension.help" })}
        value={dyad.tension}
        better="down"
      />
      <p>{t("ui.dossier.rung", { rung: dyad.rung, name: say({ key: `rung.${dyad.rung}` }) })}</p>
    </section>
  );
}
