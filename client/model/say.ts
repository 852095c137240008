import { createContext, useContext, useMemo } from "react";
import type { Msg } from "../../shared/engine/types.ts";
import type { Language } from "../../shared/text/catalogues.ts";
import type { MessageKey } from "../../shared/text/en.ts";
import { createFormatter, type Formatter, type Lookup } from "../../shared/text/format.ts";
import { shellCatalogues } from "../../shared/text/shell.ts";
import { useSnapshot } from "./hooks.ts";

export type Args = NonNullable<Msg["args"]>;
/** A typed sentence of the catalogue, with arguments. Ids among the arguments are not looked up: pass names. */
export type Text = (key: MessageKey, args?: Args) => string;
/** Anything a View holds as words: a Msg, a key of the scenario (`t:`), free text (`x:`), an id, or plain words. */
export type Say = (what: Msg | string | null | undefined) => string;

/** Told of a key that no catalogue has; players see a readable fallback. */
export const warn = (key: string): void => {
  if (import.meta.env?.DEV) console.warn(`No sentence for "${key}".`);
};

const shell = createFormatter(shellCatalogues.en, "en", warn);

/** The language of the page. */
export const LanguageContext = createContext<Language>("en");

/** The sentences at hand. The table's own are loaded with the table and put in here by `WholeCatalogue`. */
export const FormatterContext = createContext<Formatter>(shell);

export function useFormatter(): Formatter {
  return useContext(FormatterContext);
}

/** Sentences of the interface: `const t = useText(); t("ui.join.title")`. Works everywhere. */
export function useText(): Text {
  const formatter = useFormatter();
  return useMemo(() => (key, args) => formatter.format(args === undefined ? { key } : { key, args }), [formatter]);
}

/** Turns what a View says into words. Only inside a table. */
export function useSay(): Say {
  const formatter = useFormatter();
  const texts = useSnapshot((snapshot) => snapshot.texts);
  const seats = useSnapshot((snapshot) => snapshot.view?.public.seats);
  const third = useSnapshot((snapshot) => snapshot.view?.public.scenario.thirdState ?? null);
  return useMemo(() => {
    const find: Lookup = (value) => {
      const text = texts[value];
      if (text !== undefined) return text;
      const name = seats?.[value]?.name ?? (third?.id === value ? third.name : undefined);
      return name === undefined ? undefined : (texts[name] ?? name);
    };
    return (what) => {
      if (what === null || what === undefined) return "";
      return typeof what === "string" ? formatter.name(what, find) : formatter.format(what, find);
    };
  }, [formatter, texts, seats, third]);
}

/** Whether the catalogue knows a key that is put together at run time, e.g. `measure.R-10.help`. */
export function useHasText(): (key: string) => boolean {
  const formatter = useFormatter();
  return formatter.has;
}
