// npm run bench: how fast, how small, how much. Prints tables, or JSON with --json.
import { availableParallelism, loadavg } from "node:os";
import process from "node:process";
import { parseArgs } from "node:util";
import { setUp } from "../../scripts/lib/setup.mjs";
import { missed, type Part, partText } from "./report.ts";

const PARTS = {
  rules: async (quick) => [(await import("./rules.ts")).measureRules(quick)],
  restore: async () => [await (await import("./restore.ts")).measureRestore()],
  page: async (quick) => [await (await import("./page.ts")).measurePage(quick)],
  server: async (quick, say) => (await import("./load.ts")).measureServer(quick, say),
} satisfies Record<string, (quick: boolean, say: (text: string) => void) => Promise<Part[]>>;
type PartName = keyof typeof PARTS;

const HELP = `npm run bench -- [parts] [--quick] [--json]

parts    ${Object.keys(PARTS).join(", ")}; all without a name
--quick  shorter, for a first look: under a minute on a machine with nothing else to do
--json   one object on the standard output instead of tables
`;

const say = (text: string): void => void process.stderr.write(`bench: ${text}\n`);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: "boolean" }, json: { type: "boolean" }, help: { type: "boolean" } },
});
const unknown = positionals.filter((name) => !(name in PARTS));
if (values.help || unknown.length > 0) {
  process.stderr.write(HELP);
  process.exit(values.help ? 0 : 1);
}

await setUp({ client: true, browser: true });
const chosen = (positionals.length > 0 ? positionals : Object.keys(PARTS)) as PartName[];
const machine = `${availableParallelism()} cores, Node ${process.versions.node}`;
const load = (): string => `${(loadavg()[0] ?? 0).toFixed(1)} processes wanted a core in the last minute`;
if (!values.json) console.log(`${machine}; ${load()}\n`);
const parts: Part[] = [];
for (const name of chosen) {
  say(name);
  const measured = await PARTS[name](values.quick ?? false, say);
  if (!values.json) for (const part of measured) console.log(partText(part));
  parts.push(...measured);
}
const misses = missed(parts);
if (values.json) console.log(JSON.stringify({ machine, load: loadavg(), quick: values.quick ?? false, parts }));
else console.log(misses.length === 0 ? `every target met; ${load()}` : `${misses.length} targets missed; ${load()}`);
process.exit(0);
