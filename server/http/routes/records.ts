import type { Request, Router } from "express";
import { exportRecord } from "../../record/export.ts";
import { transcriptOf } from "../../record/transcript.ts";
import { type ApiDeps, tableOf } from "../api.ts";
import { ApiError } from "../errors.ts";
import { whoAsks } from "../who.ts";

/** What stays of an exercise: the record for programs, the transcript for readers. */
export function recordRoutes(router: Router, deps: ApiDeps): void {
  router.get("/record", async (request, response) => {
    const table = await openRecord(deps, request);
    response.attachment(`demarche-${table}.json`).json(await exportRecord(deps.store, table));
  });
  router.get("/transcript", async (request, response) => {
    const table = await openRecord(deps, request);
    const text = transcriptOf(await exportRecord(deps.store, table), deps.createGame);
    response.attachment(`demarche-${table}.md`).type("text/markdown").send(text);
  });
}

/** The facilitator may read it at any time, delegates when the game is over: then the debrief shows everything anyway. */
async function openRecord({ store, doorkeeper }: ApiDeps, request: Request): Promise<string> {
  const who = await doorkeeper.attempt(request, () => whoAsks(request, store));
  const table = await tableOf(store, who.exercise.id);
  if (who.role !== "facilitator" && table.status !== "ended") throw new ApiError("not-over");
  return table.id;
}
