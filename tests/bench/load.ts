import { type LoadReport, type Measured, measureLoad, type Side, type Stage } from "./load/measure.ts";
import type { Kind, Sample } from "./load/samples.ts";
import type { Part, Row } from "./report.ts";
import { quantile, sum } from "./stats.ts";

const MB = 1_000_000;
const KINDS: readonly Kind[] = ["message", "stance", "commitment", "resolution", "phase", "other"];
/** The most that one client may be sent for one command, in bytes. A resolution tells a whole round and has no limit. */
const MOST_BYTES: Partial<Record<Kind, number>> = { message: 1_000, commitment: 4_000 };

const stages = (quick: boolean): Stage[] => [
  { tables: 1, every: 500, ms: quick ? 3_000 : 20_000 },
  { tables: 25, every: 1_000, ms: quick ? 4_000 : 20_000 },
  { tables: 100, every: 2_000, ms: quick ? 6_000 : 60_000 },
];

/** A real server with real clients, with ever more tables, beside a relay that carries the same bytes. */
export async function measureServer(quick: boolean, say: (text: string) => void): Promise<Part[]> {
  const report = await measureLoad(stages(quick), say);
  return [...report.stages.map(stagePart), bytesPart(report), memoryPart(report)];
}

function stagePart(measured: Measured): Part {
  const { stage, server, relay } = measured;
  const { samples, ms, refused, resyncs } = server.played;
  const full = stage.tables === 100;
  const told = (side: Side, own: boolean): number[] => side.played.samples.flatMap((sample) => delays(sample, own));
  const delay = (what: string, own: boolean, p: number): Row => ({
    what,
    value: quantile(told(server, own), p),
    unit: "ms",
    ...(full && p === 0.99 && { target: { atMost: 100 } }),
    yardstick: quantile(told(relay, own), p),
  });
  return {
    id: `load-${stage.tables}`,
    title: `Server, ${stage.tables} ${stage.tables === 1 ? "table" : "tables"} of two seats`,
    rows: [
      { what: "commands a second", value: (samples.length / ms) * 1000, unit: "/s" },
      delay("to the seat that asked, p50", true, 0.5),
      delay("to the seat that asked, p99", true, 0.99),
      delay("to the other seat, p50", false, 0.5),
      delay("to the other seat, p99", false, 0.99),
      { what: "CPU per command", value: cpuPer(server), unit: "ms", yardstick: cpuPer(relay) },
      { what: "commands a second that one core could do", value: 1000 / cpuPer(server), unit: "/s" },
      { what: "delay of the event loop, p99", value: server.after.loopP99, unit: "ms", yardstick: relay.after.loopP99 },
      {
        what: "memory under load",
        value: server.after.rss / MB,
        unit: "MB",
        ...(full && { target: { atMost: 300 } }),
        yardstick: relay.after.rss / MB,
      },
    ],
    notes: [
      `every seat asks for something each ${stage.every / 1000} s, for ${ms / 1000} s; ${refused} refused, ${resyncs} Views asked for again`,
      `the loop of the process that plays all seats was late by ${server.played.loopP99.toFixed(1)} ms (p99), at the relay by ${relay.played.loopP99.toFixed(1)} ms`,
    ],
  };
}

const cpuPer = ({ cpu, played }: Side): number => cpu / played.samples.length;

function delays({ seat, told }: Sample, own: boolean): number[] {
  return Object.entries(told).flatMap(([to, ms]) => ((to === seat) === own ? [ms] : []));
}

/** What one client is sent for one command, by kind. */
function bytesPart({ stages: measured }: LoadReport): Part {
  const samples = measured.flatMap(({ server }) => server.played.samples);
  const rows = KINDS.flatMap((kind) => {
    const each = samples.filter((sample) => sample.kind === kind).flatMap(({ down }) => Object.values(down).map(sum));
    if (each.length === 0) return [];
    const most = MOST_BYTES[kind];
    return [
      { what: `${kind}, p50`, value: quantile(each, 0.5), unit: "B" },
      { what: `${kind}, p95`, value: quantile(each, 0.95), unit: "B", ...(most && { target: { atMost: most } }) },
      { what: `${kind}, most`, value: Math.max(...each), unit: "B" },
    ];
  });
  const notes = ["payload of all frames to one client, the reply and texts of the players' own included"];
  return { id: "bytes", title: "Bytes down to one client for one command", rows, notes };
}

function memoryPart({ empty, idleCpu, stages: measured }: LoadReport): Part {
  const last = measured.at(-1);
  const first = measured[0];
  if (!last || !first) throw new Error("nothing was measured");
  const tables = last.stage.tables - first.stage.tables;
  return {
    id: "memory",
    title: "Memory and rest",
    rows: [
      { what: "memory without a table", value: empty.rss / MB, unit: "MB" },
      { what: "heap without a table", value: empty.heap / MB, unit: "MB" },
      {
        what: "heap per table with two clients",
        value: (last.idle.heap - first.idle.heap) / tables / 1000,
        unit: "kB",
      },
      {
        what: "memory per table with two clients",
        value: (last.idle.rss - first.idle.rss) / tables / 1000,
        unit: "kB",
      },
      { what: "highest memory", value: last.server.after.peak / MB, unit: "MB" },
      { what: `CPU at rest, ${last.stage.tables} tables open`, value: idleCpu * 100, unit: "% of a core" },
    ],
    notes: ["heap and memory per table after a collection of garbage"],
  };
}
