import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCases } from "./runner/form.ts";
import { faultsOf } from "./runner/play.ts";

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".yaml"))
  .sort();

for (const file of files) {
  describe(file.replace(/\.yaml$/, ""), () => {
    for (const given of readCases(join(import.meta.dirname, file)))
      test(given.case, () => {
        expect(faultsOf(given), given.rule).toEqual([]);
      });
  });
}
