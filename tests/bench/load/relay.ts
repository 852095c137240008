// The yardstick: a WebSocket server that knows nothing. Each command says how many bytes it causes; they are sent to the
// members of its table, and nothing is decided, written down or kept.
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { readOrder } from "./relayed.ts";

const tables = new Map<string, Map<string, WebSocket>>();
const server = new WebSocketServer({ port: 0, host: "127.0.0.1" });

server.on("connection", (socket, { url = "" }) => {
  const [, table = "", seat = ""] = url.split("/");
  const members = tables.get(table) ?? new Map<string, WebSocket>();
  tables.set(table, members.set(seat, socket));
  socket.on("message", (data: Buffer) => {
    for (const [to, sizes] of Object.entries(readOrder(data)))
      for (const size of sizes) members.get(to)?.send(Buffer.alloc(size));
  });
});

server.on("listening", () => console.log(`relay: ws://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.on("SIGTERM", () => process.exit(0));
