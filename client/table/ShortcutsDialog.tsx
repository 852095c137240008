import { useText } from "../model/say.ts";
import { Dialog, Switch } from "../ui/index.ts";
import styles from "./ShortcutsDialog.module.css";
import { switchShortcuts, useShortcutsOn } from "./shortcuts.ts";

export interface ShortcutsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Names of the tabs in their order. */
  readonly tabs: readonly string[];
}

/** What the keyboard does, and a switch for single keys. */
export function ShortcutsDialog({ isOpen, onClose, tabs }: ShortcutsDialogProps) {
  const t = useText();
  const on = useShortcutsOn();
  return (
    <Dialog title={t("ui.keys.title")} isOpen={isOpen} onClose={onClose} size="s">
      <Switch isSelected={on} onChange={switchShortcuts}>
        {t("ui.keys.single")}
      </Switch>
      <dl className={styles.keys}>
        {tabs.map((name, index) => (
          <Row key={name} keys={[String(index + 1)]} words={name} />
        ))}
        <Row keys={["w"]} words={t("ui.keys.waits")} />
        <Row keys={["g"]} words={t("ui.keys.scene")} />
        <Row keys={["m"]} words={t("ui.keys.seat")} />
        <Row keys={["?"]} words={t("ui.keys.help")} />
        <Row keys={["Tab"]} words={t("ui.keys.tab")} />
        <Row keys={["←", "→"]} words={t("ui.keys.arrows")} />
        <Row keys={["Esc"]} words={t("ui.keys.escape")} />
      </dl>
    </Dialog>
  );
}

function Row({ keys, words }: { keys: readonly string[]; words: string }) {
  return (
    <div className={styles.row}>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{words}</dd>
    </div>
  );
}
