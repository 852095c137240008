import { clamp } from "./layout/geometry.ts";

export type Pose = "forward" | "upright" | "crossed";

export interface Posture {
  /** −1 leans far back, +1 leans well into the table. */
  readonly lean: number;
  readonly pose: Pose;
  /** Shoulders drawn up, 0–1. */
  readonly strain: number;
}

export interface PostureInputs {
  /** Mean trust, 0–100. */
  readonly trust: number;
  /** Highest tension, 0–100. */
  readonly tension: number;
  readonly speaking: boolean;
}

/**
 * How a delegation sits. Trust draws it to the table, tension pushes it back;
 * past 60 the shoulders rise, and whoever has the floor leans in a little.
 * Source: invented.
 */
export function posture(inputs: PostureInputs): Posture {
  const openness = clamp((inputs.trust - inputs.tension) / 60, -1, 1);
  const lean = clamp(openness + (inputs.speaking ? 0.35 : 0), -1, 1);
  const strain = clamp((inputs.tension - 60) / 40, 0, 1);
  return { lean, strain, pose: poseOf(lean) };
}

function poseOf(lean: number): Pose {
  if (lean > 0.25) return "forward";
  return lean < -0.3 ? "crossed" : "upright";
}
