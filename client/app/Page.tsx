import type { ReactNode } from "react";
import { useText } from "../model/say.ts";
import { cx } from "../ui/index.ts";
import styles from "./Page.module.css";
import { hashOf } from "./routes.ts";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

export interface PageProps {
  readonly children: ReactNode;
  /** Drawn dark behind the top of the page. */
  readonly hero?: ReactNode;
  readonly aside?: ReactNode;
  readonly narrow?: boolean;
}

/** A page outside the table: name, theme, and what it is about. */
export function Page({ children, hero, aside, narrow = false }: PageProps) {
  const t = useText();
  return (
    <div className={cx(styles.page, hero !== undefined && styles.withHero)}>
      <header className={styles.top}>
        <a className={styles.mark} href={hashOf({ at: "home" })}>
          {t("ui.name")}
        </a>
        <div className={styles.aside}>
          {aside}
          <ThemeSwitch />
        </div>
      </header>
      <main className={styles.main}>
        {hero !== undefined && <div className={styles.hero}>{hero}</div>}
        <div className={cx(styles.content, narrow && styles.narrow)}>{children}</div>
      </main>
    </div>
  );
}
