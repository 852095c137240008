import { go } from "../app/routes.ts";
import { type Action, useAction } from "../app/useLoad.ts";
import { api } from "../net/api.ts";

/** Makes a table with bots in the other seats and goes there. */
export function usePlayAlone(): Action<[scenario: string, seat: string]> {
  return useAction(async (scenario: string, seat: string) => {
    const { token } = await api.playAlone({ scenario, seat });
    go({ at: "table", token });
  });
}
