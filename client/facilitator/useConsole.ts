import type { FacilitatorView } from "../../shared/game.ts";
import { useSnapshot } from "../model/hooks.ts";

/** What only the facilitator may see, or null until it is there. */
export function useConsole(): FacilitatorView | null {
  return useSnapshot((snapshot) => (snapshot.extra.facilitator as FacilitatorView | undefined) ?? null);
}
