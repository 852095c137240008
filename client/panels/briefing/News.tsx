import { Eye, Landmark, Newspaper, Server, Users } from "lucide-react";
import type { NewsItem } from "../../../shared/rules/view.ts";
import { usePublic, useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { Disclosure, Tag } from "../../ui/index.ts";
import { Section } from "../kit/Section.tsx";
import styles from "./news.module.css";

const ICONS = { government: Landmark, press: Newspaper, vendor: Server, citizens: Users, intelligence: Eye } as const;
type Voice = keyof typeof ICONS;

const isVoice = (voice: string): voice is Voice => Object.hasOwn(ICONS, voice);

/** The news of this round, each in the voice that brings it; what came before is kept below. */
export function News() {
  const t = useText();
  const shared = usePublic((facts) => facts.news);
  const secret = useSeat("news");
  const news = [...secret.map((item) => ({ ...item, secret: true })), ...shared];
  const round = usePublic((facts) => facts.clock.round);
  const fresh = news.filter((item) => item.round === round);
  const older = news.filter((item) => item.round < round).sort((a, b) => b.round - a.round);
  return (
    <Section title={t("desk.news.title")}>
      {fresh.length === 0 ? <p className={styles.none}>{t("desk.news.none")}</p> : <Items items={fresh} />}
      {older.length > 0 && (
        <Disclosure title={t("desk.news.earlier", { count: older.length })}>
          <Items items={older} dated />
        </Disclosure>
      )}
    </Section>
  );
}

type Told = NewsItem & { readonly secret?: boolean };

function Items({ items, dated = false }: { readonly items: readonly Told[]; readonly dated?: boolean }) {
  return (
    <div className={styles.items}>
      {items.map((item) => (
        <Item key={item.id} item={item} dated={dated} />
      ))}
    </div>
  );
}

function Item({ item, dated }: { readonly item: Told; readonly dated: boolean }) {
  const t = useText();
  const say = useSay();
  const voice = isVoice(item.voice) ? item.voice : "press";
  const Icon = ICONS[voice];
  return (
    <article className={styles.item}>
      <p className={styles.voice}>
        <Icon size={16} aria-hidden="true" />
        {t(`desk.voice.${voice}`)}
        {item.secret && <Tag tone="brand">{t("desk.news.secret")}</Tag>}
        {dated && <span>· {t("desk.round", { round: item.round })}</span>}
      </p>
      <h4 className={styles.headline}>{say(item.headline)}</h4>
      <p>{say(item.text)}</p>
    </article>
  );
}
