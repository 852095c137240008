/** As much of MessagePack as the protocol uses, written from its public specification (msgpack.org). */

/** Reads values one after the other. */
export class Reader {
  readonly #bytes: Buffer;
  at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isDone(): boolean {
    return this.at >= this.#bytes.length;
  }

  byte(): number {
    this.at += 1;
    return this.#bytes.readUInt8(this.at - 1);
  }

  uint32LE(): number {
    this.at += 4;
    return this.#bytes.readUInt32LE(this.at - 4);
  }

  text(length: number): string {
    this.at += length;
    return this.#bytes.toString("utf8", this.at - length, this.at);
  }

  /** A number of a frame's header: marked as in MessagePack, with the lowest byte first. */
  number(): number {
    const head = this.byte();
    if (head < 0x80) return head;
    const width = head === 0xca ? 4 : 1 << (head - 0xcc);
    this.at += width;
    return this.#bytes.readUIntLE(this.at - width, width);
  }

  /** A string of a frame's header, or of the state. */
  string(): string {
    const head = this.byte();
    if ((head & 0xe0) === 0xa0) return this.text(head & 0x1f);
    const width = 1 << (head - 0xd9);
    this.at += width;
    return this.text(this.#bytes.readUIntLE(this.at - width, width));
  }

  value(): unknown {
    const head = this.byte();
    if (head < 0x80) return head;
    if (head < 0x90) return this.#map(head & 0x0f);
    if (head < 0xa0) return this.#list(head & 0x0f);
    if (head < 0xc0) return this.text(head & 0x1f);
    if (head >= 0xe0) return head - 0x100;
    return this.#long(head);
  }

  #long(head: number): unknown {
    switch (head) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xcb:
        this.at += 8;
        return this.#bytes.readDoubleBE(this.at - 8);
      case 0xca:
        this.at += 4;
        return this.#bytes.readFloatBE(this.at - 4);
      case 0xd0:
        this.at += 1;
        return this.#bytes.readInt8(this.at - 1);
      case 0xd1:
        this.at += 2;
        return this.#bytes.readInt16BE(this.at - 2);
      case 0xd2:
        this.at += 4;
        return this.#bytes.readInt32BE(this.at - 4);
      case 0xcf:
      case 0xd3:
        this.at += 8;
        return Number(this.#bytes.readBigInt64BE(this.at - 8));
      default:
        return this.#sized(head);
    }
  }

  #sized(head: number): unknown {
    const sizes: Record<number, number> = { 204: 1, 217: 1, 205: 2, 218: 2, 220: 2, 222: 2 };
    const width = sizes[head] ?? 4;
    this.at += width;
    const size = this.#bytes.readUIntBE(this.at - width, width);
    if (head <= 0xce) return size;
    if (head <= 0xdb) return this.text(size);
    return head <= 0xdd ? this.#list(size) : this.#map(size);
  }

  #list(length: number): unknown[] {
    return Array.from({ length }, () => this.value());
  }

  #map(length: number): Record<string, unknown> {
    return Object.fromEntries(Array.from({ length }, () => [String(this.value()), this.value()]));
  }
}

/** A number below 128 and a string below 32 bytes, as headers have them. */
export const shortNumber = (value: number): Buffer => Buffer.from([value & 0x7f]);
export const shortString = (value: string): Buffer =>
  Buffer.concat([Buffer.from([0xa0 | value.length]), Buffer.from(value)]);

/** A value in MessagePack, in its longest forms: the shortest are nobody's duty. */
export function packed(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.from([0xc0]);
  if (typeof value === "boolean") return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === "string") return Buffer.concat([sized(0xdb, Buffer.byteLength(value)), Buffer.from(value)]);
  if (typeof value === "number") {
    const bytes = Buffer.alloc(9, 0xcb);
    bytes.writeDoubleBE(value, 1);
    return bytes;
  }
  if (Array.isArray(value)) return Buffer.concat([sized(0xdd, value.length), ...value.map(packed)]);
  const members = Object.entries(value as object);
  return Buffer.concat([sized(0xdf, members.length), ...members.flatMap(([key, part]) => [packed(key), packed(part)])]);
}

function sized(head: number, size: number): Buffer {
  const bytes = Buffer.alloc(5, head);
  bytes.writeUInt32BE(size, 1);
  return bytes;
}
