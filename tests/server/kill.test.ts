import { describe, expect, test } from "vitest";
import { openStore } from "../../server/store/open.ts";
import { startTalks } from "./support/exercise.ts";
import { newCommandId, Page } from "./support/page.ts";
import { ServerProcess } from "./support/process.ts";
import { dataFolder } from "./support/server.ts";

/** Talks as fast as answers come, until the line breaks. Ids and bodies that were acknowledged, and the one in doubt. */
async function talkUntilItBreaks(page: Page, to: string, name: string) {
  const acknowledged: string[] = [];
  for (let i = 0; ; i++) {
    const id = newCommandId();
    const body = `${name} ${i}`;
    try {
      const reply = await page.say(to, body, id);
      if (reply.ok) acknowledged.push(body);
    } catch {
      return { acknowledged, doubtful: { id, body } };
    }
  }
}

describe("kill -9 in the middle of a stream of commands", { timeout: 120_000 }, () => {
  test("loses nothing that was acknowledged, and people come back by their links", async () => {
    const folder = dataFolder();
    const first = new ServerProcess({ DATA_DIR: folder });
    const { ann, ben, created, table } = await startTalks(await first.url(), { pace: "class" });
    await ann.room.request("draft", { slot: "orders", version: 0, body: { orders: [], note: "kept" } });
    const deadline = Number(ann.fact("clock")?.deadline);
    const talking = [talkUntilItBreaks(ann, "TES", "ann"), talkUntilItBreaks(ben, "ARV", "ben")];
    await ann.hears("ben 3");
    await first.kill();
    const [said, heard] = await Promise.all(talking);
    const acknowledged = [...(said?.acknowledged ?? []), ...(heard?.acknowledged ?? [])];
    expect(acknowledged.length).toBeGreaterThan(6);

    const second = new ServerProcess({ DATA_DIR: folder });
    const url = await second.url();
    const again = await new Page(url, ann.token).connect();
    expect(again.session).toMatchObject({ member: ann.session.member, seat: "ARV", name: "Ann", table });
    expect(again.phase).toBe("briefing");
    expect(Number(again.fact("clock")?.deadline)).toBeGreaterThan(deadline);
    expect((await again.view()).drafts).toMatchObject({ orders: { version: 1, body: { note: "kept" } } });

    const { messages, texts } = await again.room.request("messages", { limit: 200 });
    const kept = messages.map((message: { text: string }) => texts[message.text]);
    expect(kept).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(kept).size).toBe(kept.length);

    const { id, body } = said?.doubtful ?? { id: "", body: "" };
    expect((await again.say("TES", body, id)).ok).toBe(true);
    expect((await again.say("TES", body, id)).ok).toBe(true);
    const after = await again.room.request("messages", { limit: 200 });
    const bodies = after.messages.map((message: { text: string }) => after.texts[message.text]);
    expect(bodies.filter((other: string) => other === body)).toHaveLength(1);

    const facilitator = await new Page(url, created.facilitatorToken).connect();
    expect((await facilitator.send({ type: "phase.advance" })).ok).toBe(true);
    await again.sees("consultation");
    second.signal("SIGTERM");
    expect(await second.ended).toBe(0);

    const store = await openStore({ dir: folder });
    expect(await store.journal.verify(table)).toMatchObject({ ok: true });
    await store.system.close();
  });
});
