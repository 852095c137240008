import { CircleAlert, CircleCheck } from "lucide-react";
import { useState } from "react";
import { useSnapshot } from "../model/hooks.ts";
import { useText } from "../model/say.ts";
import styles from "./DeviceCheck.module.css";

const QUICK_MS = 250;
const SLOW_MS = 900;

/** Whether this device can play: connection, speed, memory for drafts. There is no sound to check. */
export function DeviceCheck() {
  const t = useText();
  const { connection, latency } = useSnapshot((snapshot) => ({
    connection: snapshot.connection,
    latency: snapshot.latency,
  }));
  const [keeps] = useState(canKeep);
  const speed = latency === null ? "measuring" : latency < QUICK_MS ? "quick" : latency < SLOW_MS ? "slow" : "verySlow";
  return (
    <section aria-labelledby="device" className={styles.device}>
      <h2 id="device">{t("ui.device.title")}</h2>
      <ul className={styles.list}>
        <Check ok={connection === "live"}>
          {t(connection === "live" ? "ui.device.connected" : "ui.device.notConnected")}
        </Check>
        <Check ok={speed !== "verySlow"}>
          {t(`ui.device.${speed}`, { ms: Math.max(1, Math.round(latency ?? 0)) })}
        </Check>
        <Check ok={keeps}>{t(keeps ? "ui.device.keeps" : "ui.device.forgets")}</Check>
        <Check ok>{t("ui.device.sound")}</Check>
      </ul>
    </section>
  );
}

function Check({ ok, children }: { ok: boolean; children: string }) {
  const Icon = ok ? CircleCheck : CircleAlert;
  return (
    <li className={ok ? styles.good : styles.need}>
      <Icon size={18} aria-hidden="true" />
      <span>{children}</span>
    </li>
  );
}

function canKeep(): boolean {
  try {
    sessionStorage.setItem("check", "1");
    sessionStorage.removeItem("check");
    return true;
  } catch {
    return false;
  }
}
