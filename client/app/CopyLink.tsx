import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { useText } from "../model/say.ts";
import { Button } from "../ui/index.ts";
import styles from "./CopyLink.module.css";
import { copyText } from "./clipboard.ts";

const SHOWN_MS = 3_000;

/** An address to hand on: shown, selectable, and copied by one press. */
export function CopyLink({ label, link, secret = false }: { label: string; link: string; secret?: boolean }) {
  const t = useText();
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <div className={styles.copy}>
      <Button
        icon={copied ? <Check size={18} /> : <Copy size={18} />}
        onPress={() => void copyText(link).then(setCopied)}
      >
        {label}
      </Button>
      {!secret && <code className={styles.link}>{link}</code>}
      <span role="status" className={styles.state}>
        {copied === true && t("ui.copied")}
        {copied === false && <code className={styles.link}>{link}</code>}
      </span>
    </div>
  );
}
