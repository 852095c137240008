import { z } from "../../shared/engine/schema.ts";

/** How an exercise is run; stored with it. */
export const exerciseOptions = z.object({
  pace: z.enum(["class", "workshop", "untimed"]),
  emptySeats: z.enum(["bots", "empty"]),
  botPace: z.enum(["human", "instant"]),
  /** One person plays alone and may delete the exercise. */
  solo: z.boolean(),
});
export type ExerciseOptions = z.infer<typeof exerciseOptions>;

/** How many times longer than the scenario says each phase lasts. Source: invented. */
const PACE = { class: 1, workshop: 1.5, untimed: 1 } as const;

/** What `exercise.start` takes. */
export const timingOf = ({ pace }: ExerciseOptions): { readonly timed: boolean; readonly pace: number } => ({
  timed: pace !== "untimed",
  pace: PACE[pace],
});
