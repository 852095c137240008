import { useContext, useMemo, useState } from "react";
import { catalogues } from "../../../shared/text/catalogues.ts";
import { useMaybeSeat, usePublic } from "../../model/hooks.ts";
import { LanguageContext, useSay, useText } from "../../model/say.ts";
import { EmptyState, SearchField } from "../../ui/index.ts";
import { LazyFold } from "../kit/LazyFold.tsx";
import { PanelHead } from "../kit/Section.tsx";
import { entriesOf, GROUPS, type Offered, onlyOffered, search, type Term } from "./glossary.ts";
import styles from "./rules.module.css";

/** Every term of this game in plain words, to be searched. */
export function Rules() {
  const t = useText();
  const terms = useTerms();
  const [wanted, setWanted] = useState("");
  const found = search(terms, wanted);
  const looking = wanted.trim() !== "";
  return (
    <>
      <PanelHead title={t("desk.rules.title")} sub={t("desk.rules.sub")} />
      <SearchField label={t("desk.rules.search")} value={wanted} onChange={setWanted} />
      <p role="status" className={styles.count}>
        {looking ? t("desk.rules.found", { count: found.length }) : t("desk.rules.all", { count: terms.length })}
      </p>
      {looking ? <Terms terms={found} /> : <Groups terms={terms} />}
      {looking && found.length === 0 && (
        <EmptyState title={t("desk.rules.none")}>{t("desk.rules.noneHelp")}</EmptyState>
      )}
    </>
  );
}

function Groups({ terms }: { readonly terms: readonly Term[] }) {
  const t = useText();
  return GROUPS.map((group) => {
    const members = terms.filter((term) => term.group === group);
    if (members.length === 0) return null;
    return (
      <LazyFold
        key={group}
        title={t(`desk.rules.group.${group}`)}
        aside={<span className={styles.count}>{members.length}</span>}
      >
        {() => <Terms terms={members} />}
      </LazyFold>
    );
  });
}

function Terms({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <dl className={styles.terms}>
      {terms.map((term) => (
        <div key={term.key}>
          <dt>{term.title}</dt>
          <dd>{term.help}</dd>
        </div>
      ))}
    </dl>
  );
}

function useTerms(): readonly Term[] {
  const say = useSay();
  const language = useContext(LanguageContext);
  const offered = useOffered();
  return useMemo(
    () =>
      onlyOffered(entriesOf(catalogues[language]), offered).map(({ group, titleKey, helpKey }) => ({
        key: helpKey,
        group,
        title: capital(say({ key: titleKey })),
        help: say({ key: helpKey }),
      })),
    [language, say, offered],
  );
}

/** Orders of this seat alone; for those without a seat everything. */
function useOffered(): Offered {
  const orders = useMaybeSeat()?.me.orders;
  const norms = usePublic((facts) => facts.norms);
  return useMemo(
    () => ({
      ...(orders && { orders: new Set(orders) }),
      ...(Object.keys(norms).length === 0 && { norms: new Set<string>() }),
    }),
    [orders, norms],
  );
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
