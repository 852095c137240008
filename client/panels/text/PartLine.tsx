import type { PackagePart } from "../../../shared/rules/state.ts";
import { usePublic } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { useOrderName } from "../kit/useOrderName.ts";
import { Clauses } from "./Clauses.tsx";
import styles from "./packages.module.css";

/** One clause of a package as a sentence; the wording of a text as its articles. */
export function PartLine({ part }: { readonly part: PackagePart }) {
  const t = useText();
  const say = useSay();
  const text = usePublic((facts) => (part.kind === "text" ? facts.texts[part.text]?.title : undefined));
  if (part.kind === "text") {
    return (
      <li className={styles.clause}>
        <p>{t("desk.package.part.text", { text: say(text ?? part.text) })}</p>
        <Clauses text={part.text} variants={part.variants} mandate />
      </li>
    );
  }
  return (
    <li className={styles.clause}>
      <ActSentence part={part} />
    </li>
  );
}

function ActSentence({ part }: { readonly part: Exclude<PackagePart, { kind: "text" }> }) {
  const t = useText();
  const say = useSay();
  const orderName = useOrderName();
  const measure = usePublic((facts) => (part.kind === "lift" ? responseOf(facts.dyads, part.measure) : null));
  switch (part.kind) {
    case "pay":
      return t("desk.package.part.pay", { from: say(part.from), to: say(part.to), pc: part.pc });
    case "lift":
      return t("desk.package.part.lift", { by: say(part.by), measure: say(measure ?? part.measure) });
    case "order":
      return t("desk.package.part.order", { by: say(part.by), order: orderName(part.order) });
    case "promise":
      return t("desk.package.part.promise", {
        by: say(part.by),
        promise: t(`desk.promise.kind.${part.promise}`),
        until: part.until,
      });
  }
}

type Dyads = Readonly<
  Record<string, { readonly measures: readonly { readonly id: string; readonly response: string }[] }>
>;

function responseOf(dyads: Dyads, id: string): string | null {
  for (const dyad of Object.values(dyads)) {
    const measure = dyad.measures.find((one) => one.id === id);
    if (measure) return measure.response;
  }
  return null;
}
