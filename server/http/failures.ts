import type { Request } from "express";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { ApiError } from "./errors.ts";

/** Failed attempts to get in, per address and minute. A class that shares one address does not fail. Source: invented. */
const FAILURES = { points: 40, duration: 60 };
/** Exercises made from one address in ten minutes: several classes of solo players. Source: invented. */
const EXERCISES = { points: 300, duration: 600 };

export interface Doorkeeper {
  /** Runs an attempt to get in. One that is turned away counts; after too many nothing is tried any more. */
  attempt<T>(request: Request, enter: () => Promise<T>): Promise<T>;
  /** Counts a new exercise. */
  creation(request: Request): Promise<void>;
}

const TURNED_AWAY = ["not-signed-in", "unknown-code"];

export function createDoorkeeper(): Doorkeeper {
  const failures = new RateLimiterMemory(FAILURES);
  const creations = new RateLimiterMemory(EXERCISES);
  return {
    async attempt(request, enter) {
      const address = addressOf(request);
      const before = await failures.get(address);
      if (before && before.consumedPoints >= FAILURES.points) throw tooMany(before.msBeforeNext);
      try {
        return await enter();
      } catch (error) {
        if (error instanceof ApiError && TURNED_AWAY.includes(error.code))
          await failures.consume(address).catch(() => {});
        throw error;
      }
    },
    async creation(request) {
      await creations.consume(addressOf(request)).catch((left: { msBeforeNext?: number }) => {
        throw tooMany(left.msBeforeNext ?? EXERCISES.duration * 1000);
      });
    },
  };
}

const addressOf = (request: Request): string => request.ip ?? "unknown";
const tooMany = (ms: number): ApiError => new ApiError("too-many", { seconds: Math.ceil(ms / 1000) });
