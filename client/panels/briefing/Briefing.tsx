import { usePublic } from "../../model/hooks.ts";
import { useText } from "../../model/say.ts";
import { PanelHead } from "../kit/Section.tsx";
import { Brief } from "./Brief.tsx";
import { News } from "./News.tsx";
import { Objectives } from "./Objectives.tsx";
import { Telegram } from "./Telegram.tsx";
import { Waits } from "./Waits.tsx";

/** The start of the day: what waits, what the capital says, the news, and one's own brief and aims. */
export function Briefing() {
  const t = useText();
  const { round, rounds } = usePublic((facts) => facts.clock);
  return (
    <>
      <PanelHead title={t("desk.briefing.title")} sub={t("desk.roundOf", { round, rounds })} />
      <Waits />
      <Telegram />
      <News />
      <Brief />
      <Objectives />
    </>
  );
}
