import { useEffect, useState } from "react";
import type { Json } from "../../../shared/engine/json.ts";
import type { PreviewResult } from "../../../shared/game.ts";
import { usePreview } from "../../model/hooks.ts";
import type { Order } from "./sealed.ts";

/** Orders are looked at once they have rested so long. */
const QUIET_MS = 250;

/** What the server says about the chosen orders as a set; null until it has answered. */
export function usePreviewed(orders: readonly Order[]): PreviewResult | null {
  const preview = usePreview();
  const [result, setResult] = useState<PreviewResult | null>(null);
  useEffect(() => {
    if (orders.length === 0) {
      setResult(null);
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      preview(orders as readonly Json[]).then(
        (answer) => wanted && setResult(answer),
        () => wanted && setResult(null),
      );
    }, QUIET_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [orders, preview]);
  return result;
}
