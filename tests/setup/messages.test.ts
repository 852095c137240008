import { describe, expect, test } from "vitest";
import { tooOldForSetUp } from "../../scripts/lib/gate.mjs";
import { answerArguments } from "../../scripts/lib/help.mjs";
import { tooOldForServer } from "../../scripts/lib/node.mjs";
import { explainNpm, npmCommand } from "../../scripts/lib/npm.mjs";
import { explain, Problem } from "../../scripts/lib/problem.mjs";

describe("a Node that is too old", () => {
  test.each(["16.20.2", "18.19.0", "20.19.5"])("cannot run the set-up: %s", (version) => {
    expect(tooOldForSetUp(version)).toContain(`this is Node ${version}. Install Node 24`);
  });
  test.each(["20.20.0", "20.20.2", "22.1.0", "24.21.0", "100.0.0"])("is not this one: %s", (version) => {
    expect(tooOldForSetUp(version)).toBeUndefined();
  });
  test("cannot run the server where no packaged Node fits, and the sentence names machine and remedy", () => {
    expect(tooOldForServer("22.9.0", "darwin-arm64")).toBe(
      "Démarche runs on Node 24 or newer; this machine has Node 22.9.0, and no packaged Node fits darwin-arm64. " +
        "Install Node 24 and start again.",
    );
    expect(tooOldForServer("24.0.0", "darwin-arm64")).toBeUndefined();
  });
});

describe("a failed installation", () => {
  test.each(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ETIMEDOUT"])("for want of a network is said so: %s", (code) => {
    expect(explainNpm(`npm error code ${code}\nnpm error network`, "here")).toContain(`could not be reached (${code})`);
  });
  test.each([
    ["EACCES", "write access"],
    ["ENOSPC", "full"],
    ["EUSAGE", "do not agree"],
    ["EINTEGRITY", "damaged"],
    ["ELSE", "npm could not install"],
  ])("names its remedy: %s", (code, remedy) => {
    expect(explainNpm(`npm error code ${code}`, "here")).toContain(remedy);
  });
});

describe("a folder that cannot be written", () => {
  test.each(["EACCES", "EPERM", "EROFS"])("gives a sentence with its name: %s", (code) => {
    const error = explain(Object.assign(new Error("open"), { code }), "the-folder");
    expect(error).toBeInstanceOf(Problem);
    expect((error as Problem).message).toContain(`cannot write to the-folder (${code})`);
  });
  test("is not blamed for other failures", () => {
    const error = new Error("something else");
    expect(explain(error, "the-folder")).toBe(error);
  });
});

describe("the call of npm", () => {
  const here = { execPath: "/project/node_modules/.bin/node", platform: "linux" };
  test("uses the machine's Node and leaves our own out of its path, because npm deletes it", () => {
    const env = {
      npm_execpath: "/lib/npm/bin/npm-cli.js",
      npm_node_execpath: "/usr/bin/node",
      PATH: "/project/node_modules/.bin:/usr/bin:/bin",
    };
    expect(npmCommand(env, here)).toEqual({
      command: "/usr/bin/node",
      args: ["/lib/npm/bin/npm-cli.js"],
      shell: false,
      path: "/usr/bin:/bin",
    });
  });
  test("falls back to the npm on the path when another package manager started us", () => {
    expect(npmCommand({ npm_execpath: "/lib/yarn.js", PATH: "/bin" }, here)).toMatchObject({
      command: "npm",
      args: [],
    });
    expect(npmCommand({ PATH: "/bin" }, { ...here, platform: "win32" })).toMatchObject({ command: "npm", shell: true });
  });
});

describe("the arguments of npm start", () => {
  test("may ask for help, which names every variable of the environment", () => {
    const answer = answerArguments(["--help"]);
    expect(answer?.status).toBe(0);
    for (const name of ["PORT", "HOST", "DATA_DIR", "TRUST_PROXY"]) expect(answer?.text).toContain(name);
  });
  test("are refused when nobody knows them", () => {
    expect(answerArguments(["--prot", "1"])).toMatchObject({ status: 2 });
  });
  test("may be none", () => {
    expect(answerArguments([])).toBeUndefined();
  });
});
