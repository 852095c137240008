import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A line between clients and a server that a test can cut, and whose bytes it can read. */
export interface Relay {
  readonly url: string;
  /** Everything the server sent through this line. */
  received(): Buffer;
  /** Breaks every connection; new ones are possible. */
  cut(): void;
}

export async function openRelay(url: string): Promise<Relay> {
  const target = new URL(url);
  const open = new Set<Socket>();
  const bytes: Buffer[] = [];
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    far.on("data", (chunk) => bytes.push(chunk));
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => open.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    cut();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, received: () => Buffer.concat(bytes), cut };
}
