export type StoreErrorCode =
  | "folder-in-use"
  | "newer-schema"
  | "damaged"
  | "conflict"
  | "duplicate-command"
  | "unknown-table"
  | "taken"
  | "unknown"
  | "file-exists"
  | "closed";

/** Why the store refused. `code` is for programs, `message` for operators; neither holds names, texts or tokens. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "StoreError";
    this.code = code;
  }
}

/** Whether an error is a refusal of the store, with that code if one is given. */
export function isStoreError(error: unknown, code?: StoreErrorCode): error is StoreError {
  return error instanceof StoreError && (code === undefined || error.code === code);
}

export const folderInUse = (folder: string): StoreError =>
  new StoreError("folder-in-use", `another server uses this data folder: ${folder}`);
