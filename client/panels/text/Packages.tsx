import { useState } from "react";
import type { PackagePart } from "../../../shared/rules/state.ts";
import type { PackageView, PublicText } from "../../../shared/rules/view.ts";
import { useOptions, useSeat } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { Button, Disclosure } from "../../ui/index.ts";
import { Section } from "../kit/Section.tsx";
import { PackageCard } from "./PackageCard.tsx";
import { PackageDialog } from "./PackageDialog.tsx";
import styles from "./packages.module.css";

const LIVE: readonly PackageView["state"][] = ["open", "escrow"];

/** Package deals: what lies open, what became of earlier ones, and the way to propose one. */
export function Packages({ text }: { readonly text: PublicText }) {
  const t = useText();
  const { packages } = useSeat("deals");
  const offer = useOptions("deals").find((option) => option.type === "package.offer") ?? null;
  const [counter, setCounter] = useState<readonly PackagePart[] | null>(null);
  const [isOpen, setOpen] = useState(false);
  const open = (parts: readonly PackagePart[] | null): void => {
    setCounter(parts);
    setOpen(true);
  };
  const live = packages.filter((one) => LIVE.includes(one.state));
  const past = packages.filter((one) => !LIVE.includes(one.state)).reverse();
  if (packages.length === 0 && offer === null) return null;
  return (
    <Section
      title={t("desk.package.title")}
      aside={
        offer !== null && (
          <Button size="s" variant="primary" onPress={() => open(null)}>
            {t("desk.package.propose")}
          </Button>
        )
      }
    >
      {live.length === 0 && <p className={styles.none}>{t("desk.package.none")}</p>}
      <div className={styles.list}>
        {live.map((one) => (
          <PackageCard key={one.id} pack={one} {...(offer !== null && { onCounter: () => open(one.parts) })} />
        ))}
      </div>
      {past.length > 0 && (
        <Disclosure title={t("desk.package.past", { count: past.length })}>
          <div className={styles.list}>
            {past.map((one) => (
              <PackageCard key={one.id} pack={one} />
            ))}
          </div>
        </Disclosure>
      )}
      {offer !== null && (
        <PackageDialog text={text} offer={offer} counter={counter} isOpen={isOpen} onClose={() => setOpen(false)} />
      )}
    </Section>
  );
}
