import type { PublicIncident, View } from "../view.ts";

/** The incidents that a View shows, each once: a seat's own file on one goes before the public sheet. */
export function incidentsIn(view: View): PublicIncident[] {
  return Object.values({ ...view.public.incidents, ...view.seat?.files.incidents });
}
