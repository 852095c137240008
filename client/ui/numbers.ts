import { useMemo } from "react";
import { useFormatter } from "../model/say.ts";

export interface Numbers {
  plain(value: number): string;
  /** With a sign, "−5" or "+3"; zero has none. */
  signed(value: number): string;
  percent(share: number): string;
}

/** Figures in the reader's language. Gauges show whole numbers unless told otherwise. */
export function useNumbers(decimals: 0 | 1 = 0): Numbers {
  const { locale } = useFormatter();
  return useMemo(() => {
    const digits = { minimumFractionDigits: 0, maximumFractionDigits: decimals };
    const plain = new Intl.NumberFormat(locale, digits);
    const signed = new Intl.NumberFormat(locale, { ...digits, signDisplay: "exceptZero" });
    const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
    // The hyphen that most locales use as a minus is hard to see before a figure.
    const clear = (text: string): string => text.replace("-", "−");
    return {
      plain: (value) => clear(plain.format(value)),
      signed: (value) => clear(signed.format(value)),
      percent: (share) => percent.format(share),
    };
  }, [locale, decimals]);
}
