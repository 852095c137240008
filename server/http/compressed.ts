import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { RequestHandler } from "express";

/** Encodings in which the build leaves copies beside a file, the smaller one first, and how their names end. */
const COPIES = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;
const TEXT = /^\/[\w.-]+\.(?:js|css|svg)$/;

/** Lets the next handler serve the compressed copy of a file in `dir` where there is one and the browser takes it. */
export function preferCompressed(dir: string): RequestHandler {
  return async (request, response, next) => {
    const { path } = request;
    if (!TEXT.test(path)) return next();
    response.vary("Accept-Encoding");
    for (const [encoding, ending] of COPIES) {
      if (!request.acceptsEncodings(encoding) || !(await isFile(join(dir, path + ending)))) continue;
      response.type(path.slice(path.lastIndexOf("."))).set("Content-Encoding", encoding);
      request.url = path + ending;
      break;
    }
    next();
  };
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() ?? false;
