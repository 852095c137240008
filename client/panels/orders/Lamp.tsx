import { CircleCheck, CircleHelp, OctagonX } from "lucide-react";
import type { Option } from "../../../shared/rules/view.ts";
import { useText } from "../../model/say.ts";
import { cx } from "../../ui/index.ts";
import styles from "./lamp.module.css";

type LampKind = NonNullable<Option["legality"]>["lamp"];
const ICONS = { lawful: CircleCheck, contested: CircleHelp, unlawful: OctagonX } as const;

/** Lawful, contested or unlawful: a shape, a colour and always the word. */
export function Lamp({ lamp }: { readonly lamp: LampKind }) {
  const t = useText();
  const Icon = ICONS[lamp];
  return (
    <span className={cx(styles.lamp, styles[lamp])}>
      <Icon size={18} aria-hidden="true" />
      {t(`desk.lamp.${lamp}`)}
    </span>
  );
}
