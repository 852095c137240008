import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";

const NONCE_BYTES = 16;

/** The nonce of this response, for the style that a library puts into the page. */
export const nonceOf = (response: { readonly locals: Record<string, unknown> }): string =>
  String(response.locals.nonce);

const makeNonce: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(NONCE_BYTES).toString("base64");
  next();
};

const withNonce = (_request: IncomingMessage, response: ServerResponse): string =>
  `'nonce-${nonceOf(response as unknown as { locals: Record<string, unknown> })}'`;

/** Headers of every response. Encryption, and telling browsers to insist on it, belongs to the proxy in front. */
export const security: readonly RequestHandler[] = [
  makeNonce,
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", withNonce],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: false,
  }),
];
