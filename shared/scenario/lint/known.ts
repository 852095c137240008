import { CBM_IDS } from "../../catalogue/cbms.ts";
import { NORM_IDS } from "../../catalogue/norms.ts";
import { OPERATION_IDS } from "../../catalogue/operations.ts";
import { RESPONSES } from "../../catalogue/responses.ts";

/** Names that a scenario uses and does not define. */
export interface Known {
  /** Types of order that a seat can be offered. */
  readonly orders: readonly string[];
  /** Measures with their force (0–100). */
  readonly measures: ReadonlyMap<string, number>;
  readonly cbms: readonly string[];
  readonly operations: readonly string[];
  readonly norms: readonly string[];
  /** Flags and counts that the rules keep for objectives and endings; null where any name may be one. */
  readonly flags: readonly string[] | null;
  readonly metrics: readonly string[] | null;
}

/** All names of the catalogue, and the orders and logged names that the rules offer. */
export function knownNames(
  orders: readonly string[],
  logged: { readonly flags?: readonly string[]; readonly metrics?: readonly string[] } = {},
): Known {
  return {
    orders,
    measures: new Map(Object.values(RESPONSES).map(({ id, force }) => [id, force])),
    cbms: CBM_IDS,
    operations: OPERATION_IDS,
    norms: NORM_IDS,
    flags: logged.flags ?? null,
    metrics: logged.metrics ?? null,
  };
}
