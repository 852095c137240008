import "@fontsource-variable/inter";
import "@fontsource-variable/source-serif-4";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import type { StageSceneName } from "../stage/index.ts";
import { mountStage } from "../stage/index.ts";
import { sampleBeats, sampleModel } from "./stage-samples.ts";

/** Development page: ?sample=s1|s3|nine|arabic|long&theme=light|dark&scene=chamber|region|outcome&beat=0&still=1&dial=1 */
const query = new URLSearchParams(location.search);
const host = document.querySelector<HTMLElement>("#host");
if (host) {
  const model = sampleModel(query);
  const scene = (query.get("scene") ?? "chamber") as StageSceneName;
  const stage = await mountStage(host, { model, scene });
  if (scene === "outcome") {
    stage.playOutcome(sampleBeats(model));
    for (let i = Number(query.get("beat") ?? 0); i > 0; i--) stage.skip();
    stage.hold(true);
  }
  if (query.get("dial")) stage.openDial(true);
  Object.assign(window, { stage, model, sampleBeats });
  stage.onSelectSeat((id) => stage.update({ ...model, selectedSeat: id }));
  stage.onSelectIncident((id) => stage.update({ ...model, selectedIncident: id }));
  document.body.dataset.ready = "yes";
}
