import { useEffect } from "react";
import { useSnapshot } from "../model/hooks.ts";
import { useSay } from "../model/say.ts";
import { useToken } from "./access.ts";
import { rememberInTab } from "./remembered.ts";

/** Keeps the way back to this table in the tab, with the names by which it is recognised. */
export function useRemember(): void {
  const token = useToken();
  const say = useSay();
  const { title, seat, role } = useSnapshot(({ view, identity }) => ({
    title: view?.public.scenario.title ?? null,
    seat: identity?.seat ?? null,
    role: identity?.role ?? null,
  }));
  const shownTitle = say(title);
  const shownSeat = say(seat);
  useEffect(() => {
    if (token === "" || role === null || shownTitle === "") return;
    rememberInTab({ token, role, title: shownTitle, seat: shownSeat, at: Date.now() });
  }, [token, role, shownTitle, shownSeat]);
}
