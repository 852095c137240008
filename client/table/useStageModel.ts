import { useMemo } from "react";
import { useLocale } from "react-aria-components/I18nProvider";
import { useMediaQuery } from "../app/useMediaQuery.ts";
import { useIdentity, usePublic, useSnapshot } from "../model/hooks.ts";
import { useFormatter, useSay, useText } from "../model/say.ts";
import type { StageModel } from "../stage/model.ts";
import { stageModelOf } from "./stageModel.ts";
import { useTheme } from "./useTheme.ts";

/** The stage's model, made anew only when something in it may differ. */
export function useStageModel(): StageModel {
  const facts = usePublic((all) => all);
  const people = useSnapshot((snapshot) => snapshot.people);
  const own = useIdentity()?.seat ?? null;
  const say = useSay();
  const text = useText();
  const { locale } = useFormatter();
  const { direction } = useLocale();
  const theme = useTheme();
  const reducedMotion = useMediaQuery("(prefers-reduced-motion: reduce)");
  return useMemo(
    () => stageModelOf({ facts, people, own, say, text, locale, direction, theme, reducedMotion }),
    [facts, people, own, say, text, locale, direction, theme, reducedMotion],
  );
}
