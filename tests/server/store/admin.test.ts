import { once } from "node:events";
import { existsSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { askAdmin } from "../../../server/store/admin.ts";
import { adminOf, temporaryFolder } from "./support.ts";

const backup = (dir: string) => askAdmin(dir, { do: "backup", file: join(temporaryFolder(), "b.sqlite") });

/** What comes back until the other side hangs up. */
async function answerTo(path: string, said: string): Promise<string> {
  const socket = connect(path);
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk;
  });
  socket.on("error", () => {}); // a line that is too long is cut off the hard way
  socket.write(said);
  await new Promise((resolve) => socket.once("close", resolve));
  return answer;
}

describe("the admin socket", () => {
  test("is its owner's alone and goes with the server", async () => {
    const admin = await adminOf(temporaryFolder());
    expect(statSync(admin.path).mode & 0o777).toBe(0o600);
    await admin.close();
    expect(existsSync(admin.path)).toBe(false);
  });

  test("takes the place of one that a killed server left", async () => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, "admin.sock"), "");
    await adminOf(dir);
    expect(await backup(dir)).toMatchObject({ ok: true });
  });

  test.each(["nonsense\n", '{"do":"drop"}\n', '{"do":"backup","file":""}\n'])(
    "refuses %j and goes on",
    async (said) => {
      const dir = temporaryFolder();
      const admin = await adminOf(dir);
      expect(JSON.parse(await answerTo(admin.path, said))).toMatchObject({ ok: false, code: "failed" });
      expect(await backup(dir)).toMatchObject({ ok: true });
    },
  );

  test("hangs up on a line without end and goes on", async () => {
    const dir = temporaryFolder();
    const admin = await adminOf(dir);
    await answerTo(admin.path, "x".repeat(100_000));
    expect(await backup(dir)).toMatchObject({ ok: true });
  });

  test("closes while someone is connected and says nothing", async () => {
    const admin = await adminOf(temporaryFolder());
    const socket = connect(admin.path);
    await once(socket, "connect");
    await Promise.all([once(socket, "close"), admin.close()]);
  });
});
