import type { Text } from "../model/say.ts";
import type { StageLabels } from "../stage/model.ts";

/** Every fixed word on the canvas. */
export function stageLabels(t: Text): StageLabels {
  return {
    stability: t("ui.stage.stability"),
    parts: {
      norms: t("ui.stage.part.norms"),
      tension: t("ui.stage.part.tension"),
      resilience: t("ui.stage.part.resilience"),
      openness: t("ui.stage.part.openness"),
    },
    escalation: t("ui.stage.escalation"),
    you: t("ui.stage.you"),
    hasFloor: t("ui.stage.hasFloor"),
    committed: t("ui.stage.committed"),
    bot: t("ui.stage.bot"),
    empty: t("ui.stage.empty"),
    away: t("ui.stage.away"),
    chair: t("ui.stage.chair"),
    observer: t("ui.stage.observer"),
    trust: t("ui.stage.trust"),
    tension: t("ui.stage.tension"),
    layers: {
      physical: t("ui.layer.physical"),
      logical: t("ui.layer.logical"),
      data: t("ui.layer.data"),
      social: t("ui.layer.social"),
    },
    confidence: { low: t("ui.stage.low"), moderate: t("ui.stage.moderate"), high: t("ui.stage.high") },
    unknownOrigin: t("ui.stage.unknownOrigin"),
    cables: t("ui.stage.cables"),
    grids: t("ui.stage.grids"),
    because: t("ui.stage.because"),
    beatOf: t("ui.stage.beatOf"),
  };
}
