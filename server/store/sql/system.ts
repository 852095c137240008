import type { SystemStore } from "../store.ts";
import type { Parts } from "./common.ts";

/** There is one heartbeat for the whole store. */
const ONLY = 1;

export function systemStore({ backend, db, committer }: Parts): SystemStore {
  return {
    beat: async (now) => {
      await committer.write((tx) =>
        tx
          .insertInto("heartbeat")
          .values({ id: ONLY, at: now })
          .onConflict((c) => c.column("id").doUpdateSet({ at: now }))
          .execute(),
      );
    },
    lastBeat: async () => (await db.selectFrom("heartbeat").select("at").executeTakeFirst())?.at ?? null,
    stats: () => committer.stats,
    backup: (file) => backend.backup(file),
    close: async () => {
      await committer.close();
      await backend.close();
    },
  };
}
