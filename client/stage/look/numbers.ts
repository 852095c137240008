export interface Numbers {
  plain(value: number): string;
  /** With a sign and a true minus; "±0" where nothing changed. */
  signed(value: number): string;
}

/** Whole numbers and one decimal in the reader's numerals. */
export function numbers(locale: string): Numbers {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  return {
    plain: (value) => trueMinus(plain.format(value)),
    signed: (value) => (value === 0 ? `±${plain.format(0)}` : trueMinus(signed.format(value))),
  };
}

function trueMinus(text: string): string {
  return text.replace("-", "−");
}
