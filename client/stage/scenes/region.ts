import { Scene } from "phaser";
import type { StagePlan } from "../director.ts";
import type { Frame } from "../frame.ts";
import type { Point, Rect } from "../layout/geometry.ts";
import { grow } from "../layout/geometry.ts";
import { boxAround } from "../layout/labels.ts";
import type { Marker, RegionHit, RegionLayout } from "../layout/region.ts";
import { MARKER, project, regionHit, regionLayout } from "../layout/region.ts";
import type { World } from "../map/generate.ts";
import { generateWorld } from "../map/generate.ts";
import { paintCharted, paintMarker, paintPulse } from "../paint/charted.ts";
import { paintLegend } from "../paint/legend.ts";
import { paintMap } from "../paint/map.ts";
import { Picture } from "../picture.ts";

interface Token {
  readonly pulse: Picture;
  readonly mark: Picture;
}

/** The chart of the fictional world, with incidents and claims. */
export class RegionScene extends Scene {
  layout: RegionLayout | null = null;
  #map: Picture | null = null;
  #charted: Picture | null = null;
  readonly #tokens = new Map<string, Token>();
  #world: { key: string; world: World } | null = null;

  constructor() {
    super({ key: "region", active: true });
  }

  show(frame: Frame, plan: StagePlan): void {
    const { model, pal } = frame;
    const world = this.#worldOf(frame);
    const layout = regionLayout({ ...frame, world });
    this.layout = layout;
    const whole = { x: 0, y: 0, w: frame.width, h: frame.height };
    this.#map ??= this.#picture(frame, 0);
    this.#charted ??= this.#picture(frame, 10);
    const ground = JSON.stringify([this.#world?.key, layout.view, model.theme, layout.area]);
    this.#map.paint(whole, ground, (ctx) => paintMap(ctx, world, model.map, layout, pal));
    const capitals = world.countries.map((country) => project(layout.view, country.capital));
    const rtl = model.direction === "rtl";
    const signature = JSON.stringify([layout, rtl, model.selectedIncident, model.selectedSeat, model.theme]);
    this.#charted.paint(whole, signature, (ctx) => {
      paintCharted(ctx, model, layout, capitals, pal);
      if (layout.legend) paintLegend(ctx, layout.legend, rtl, pal);
    });
    this.#showTokens(frame, layout, plan);
  }

  /** Three rings for each open incident, when the chart is opened. */
  pulse(ids: readonly string[]): void {
    for (const id of ids) {
      const token = this.#tokens.get(id);
      if (!token) continue;
      const { image, scale } = token.pulse;
      this.tweens.killTweensOf(image);
      image.setVisible(true);
      this.tweens.add({
        targets: image,
        scale: { from: scale * 0.5, to: scale * 1.25 },
        alpha: { from: 1, to: 0 },
        duration: 1400,
        repeat: 2,
        ease: "Sine.Out",
        onComplete: () => image.setVisible(false),
      });
    }
  }

  /** Where each delegation's capital lies, for the lights of the outcome. */
  spots(): ReadonlyMap<string, Rect> {
    return new Map(this.layout?.chips.map((chip) => [chip.id, grow(chip.rect, 26)]));
  }

  hit(point: Point): RegionHit {
    return this.layout && regionHit(this.layout, point);
  }

  #worldOf(frame: Frame): World {
    const { seed, countries, places } = frame.model.map;
    const key = JSON.stringify([
      seed,
      places,
      countries.map(({ id, player, weight, at, island }) => [id, player, weight, at, island]),
    ]);
    if (this.#world?.key !== key) this.#world = { key, world: generateWorld(frame.model.map) };
    return this.#world.world;
  }

  #picture(frame: Frame, depth: number): Picture {
    const picture = new Picture(this, frame.sheet);
    picture.image.setDepth(depth);
    return picture;
  }

  #showTokens(frame: Frame, layout: RegionLayout, plan: StagePlan): void {
    const gone = new Set(this.#tokens.keys());
    for (const marker of layout.markers) {
      gone.delete(marker.id);
      this.#showToken(frame, marker);
    }
    for (const id of gone) {
      const token = this.#tokens.get(id);
      token?.pulse.destroy();
      token?.mark.destroy();
      this.#tokens.delete(id);
    }
    if (plan.motion) this.pulse(plan.pulse);
  }

  #showToken(frame: Frame, marker: Marker): void {
    let token = this.#tokens.get(marker.id);
    if (!token) {
      token = { pulse: this.#picture(frame, 20).origin(0.5, 0.5), mark: this.#picture(frame, 21) };
      this.#tokens.set(marker.id, token);
    }
    const incident = frame.model.incidents.find((one) => one.id === marker.id);
    const picked = frame.model.selectedIncident === marker.id;
    token.mark.paint(
      boxAround(marker.at, MARKER + 28),
      JSON.stringify([incident?.layer, incident?.state, picked]),
      (ctx) => {
        paintMarker(ctx, marker, frame.model, frame.pal);
      },
    );
    const r = MARKER * 0.8 + (incident?.severity ?? 30) * 0.3;
    token.pulse.paint(boxAround(marker.at, r * 2 + 8), `pulse${r}`, (ctx) => paintPulse(ctx, marker.at, r));
    if (!this.tweens.getTweensOf(token.pulse.image).length) token.pulse.hide();
  }
}
