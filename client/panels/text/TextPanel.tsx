import { usePublic, useSeat } from "../../model/hooks.ts";
import { useSay, useText } from "../../model/say.ts";
import { EmptyState } from "../../ui/index.ts";
import { PanelHead } from "../kit/Section.tsx";
import { Article } from "./Article.tsx";
import { Counts } from "./Counts.tsx";
import { Packages } from "./Packages.tsx";
import { Signed } from "./Signed.tsx";

/** The texts under negotiation: what is signed, what is proposed, and article by article what can be lived with. */
export function TextPanel() {
  const t = useText();
  const say = useSay();
  const texts = Object.values(usePublic((facts) => facts.texts));
  const { seat } = useSeat("me");
  const own = texts.filter((text) => text.parties.includes(seat));
  if (own.length === 0) return <EmptyState title={t("desk.text.none")} />;
  return own.map((text) => (
    <div key={text.id}>
      <PanelHead title={say(text.title)} sub={t("desk.text.rule", { rule: say({ key: `desk.rule.${text.rule}` }) })} />
      <Counts text={text} />
      <Signed text={text} />
      <Packages text={text} />
      {text.articles.map((article) => (
        <Article key={article.id} text={text} article={article} />
      ))}
    </div>
  ));
}
