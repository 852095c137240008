import type { ScenarioStore } from "../store.ts";
import type { Parts } from "./common.ts";

export function scenarioStore({ db, committer }: Parts): ScenarioStore {
  return {
    put: async (hash, body) => {
      await committer.write((tx) =>
        tx
          .insertInto("scenarios")
          .values({ hash, body })
          .onConflict((c) => c.doNothing())
          .execute(),
      );
    },
    get: async (hash) => {
      const row = await db.selectFrom("scenarios").select("body").where("hash", "=", hash).executeTakeFirst();
      return row?.body ?? null;
    },
    putTexts: async (hash, lang, body) => {
      await committer.write((tx) =>
        tx
          .insertInto("scenario_texts")
          .values({ hash, lang, body })
          .onConflict((c) => c.doNothing())
          .execute(),
      );
    },
    getTexts: async (hash, lang) => {
      const texts = db.selectFrom("scenario_texts").select("body").where("hash", "=", hash).where("lang", "=", lang);
      return (await texts.executeTakeFirst())?.body ?? null;
    },
  };
}
