import { Maximize } from "lucide-react";
import { useState } from "react";
import { CopyLink } from "../app/CopyLink.tsx";
import { linkTo } from "../app/routes.ts";
import { useIdentity } from "../model/hooks.ts";
import { useText } from "../model/say.ts";
import { Button, Dialog } from "../ui/index.ts";
import styles from "./CodeCard.module.css";
import { Section } from "./Section.tsx";

/** The join code, to be read across a room. Large view shows the code and nothing secret. */
export function CodeCard() {
  const t = useText();
  const code = useIdentity()?.joinCode ?? null;
  const [large, setLarge] = useState(false);
  if (code === null) return null;
  const link = linkTo({ at: "join", code });
  const place = location.host;
  return (
    <Section
      title={t("ui.facilitator.code.title")}
      aside={
        <Button icon={<Maximize size={18} />} onPress={() => setLarge(true)}>
          {t("ui.facilitator.code.large")}
        </Button>
      }
    >
      <p>{t("ui.facilitator.code.text", { place })}</p>
      <Letters code={code} />
      <CopyLink label={t("ui.facilitator.code.copy")} link={link} />
      <Dialog title={t("ui.facilitator.code.title")} isOpen={large} onClose={() => setLarge(false)} size="l">
        <div className={styles.large}>
          <p>{t("ui.facilitator.code.goTo")}</p>
          <p className={styles.place}>{place}</p>
          <Letters code={code} />
        </div>
      </Dialog>
    </Section>
  );
}

/** Spelled out letter by letter for a screen reader. */
function Letters({ code }: { code: string }) {
  return (
    <div className={styles.box}>
      <p className={styles.code}>
        <span className="unseen">{[...code].join(" ")}</span>
        {[...code].map((letter, place) => (
          <span key={`${letter}${String(place)}`} aria-hidden="true">
            {letter}
          </span>
        ))}
      </p>
    </div>
  );
}
