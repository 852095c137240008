import { type IRoomCache, matchMaker } from "@colyseus/core";
import type { Auth } from "./TableRoom.ts";

/** Finds or opens the one room of each table. */
export class RoomDirectory {
  readonly #name: string;
  readonly #rooms = new Map<string, string>();
  readonly #opening = new Map<string, Promise<IRoomCache>>();

  constructor(name: string) {
    this.#name = name;
  }

  /** A room that empties while it is asked for is gone; the second attempt opens another. */
  async reserve(table: string, auth: Auth): Promise<unknown> {
    const room = await this.#room(table);
    return matchMaker.reserveSeatFor(room, {}, auth).catch(async () => {
      this.#rooms.delete(table);
      return matchMaker.reserveSeatFor(await this.#room(table), {}, auth);
    });
  }

  async #room(table: string): Promise<IRoomCache> {
    const roomId = this.#rooms.get(table);
    const isOpen = roomId !== undefined && matchMaker.getLocalRoomById(roomId) !== undefined;
    const listing = isOpen ? await matchMaker.driver.findOne({ roomId }) : undefined;
    return listing ?? this.#opening.get(table) ?? this.#open(table);
  }

  async #open(table: string): Promise<IRoomCache> {
    const opening = matchMaker.createRoom(this.#name, { table });
    this.#opening.set(table, opening);
    try {
      const room = await opening;
      this.#rooms.set(table, room.roomId);
      return room;
    } finally {
      this.#opening.delete(table);
    }
  }
}
