/** Bytes to be sent by seat, frame by frame. */
export type Frames = Readonly<Record<string, readonly number[]>>;

/** A message to the relay, as long as the command it stands for where the order leaves room for that. */
export function writeOrder(frames: Frames, bytes: number): Buffer {
  const order = Buffer.from(JSON.stringify(frames));
  const whole = Buffer.alloc(Math.max(bytes, order.length + 1));
  order.copy(whole);
  return whole;
}

export function readOrder(message: Buffer): Frames {
  const end = message.indexOf(0);
  return JSON.parse(message.toString("utf8", 0, end));
}
