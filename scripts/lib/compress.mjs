import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TEXT = /\.(?:js|css|svg)$/;
/** Below this size, in bytes, a copy saves less than a packet. */
const WORTHWHILE = 1_400;
/** Of Brotli, 0-11: beyond it the last percents take seconds. */
const QUALITY = 9;

/**
 * Leaves compressed copies beside the files that browsers fetch, so that the server need not compress while people wait.
 * Browsers take Brotli over encrypted lines and from their own machine only, hence both.
 * @param {string} folder
 */
export function compressAll(folder) {
  for (const name of readdirSync(folder)) {
    const content = TEXT.test(name) ? readFileSync(join(folder, name)) : null;
    if (content === null || content.length < WORTHWHILE) continue;
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params }));
  }
}
