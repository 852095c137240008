const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz";

/** A random id of 20 characters. `crypto.randomUUID` is missing on pages served over plain http in a local network. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(bytes, (byte) => SIGNS[byte % SIGNS.length]).join("");
}
