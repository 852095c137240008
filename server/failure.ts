import { ConfigError } from "./config.ts";
import { isStoreError } from "./store/errors.ts";

/** One clear sentence for a start that failed for a reason an operator can change; null for a fault of the program. */
export function sentenceFor(error: unknown, where: { readonly port: number; readonly host: string }): string | null {
  if (error instanceof ConfigError) return error.message;
  if (isStoreError(error)) return `${capital(error.message)}.`;
  if (!(error instanceof Error) || !("code" in error)) return null;
  const path = "path" in error ? `: ${String(error.path)}` : "";
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${where.port} is in use by another program. Choose another with PORT.`;
    case "EADDRNOTAVAIL":
      return `This machine has no address ${where.host}. Choose another with HOST.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "syscall" in error && error.syscall === "listen"
        ? `Port ${where.port} may only be used by an administrator. Choose another with PORT.`
        : `The data folder cannot be written${path}. Choose another with DATA_DIR.`;
    case "ENOTDIR":
    case "EEXIST":
      return `The data folder is not a folder${path}. Choose another with DATA_DIR.`;
    case "ERR_SQLITE_ERROR":
      return `The data folder cannot be used: ${error.message}.`;
    default:
      return null;
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
