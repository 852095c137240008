/**
 * Runs an import during which `new Image()` ignores data: addresses.
 * Phaser probes blend modes with two data: pictures as soon as it is imported; under a content
 * security policy without data: each would be reported as a violation. The canvas renderer, which is
 * all that asks for the answer, is not used.
 */
export async function withQuietImages<T>(load: () => Promise<T>): Promise<T> {
  const original = window.Image;
  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src");
  if (!source?.set || !source.get) return load();
  const { get, set } = source;
  const quiet = function Image(width?: number, height?: number): HTMLImageElement {
    const image = new original(width, height);
    Object.defineProperty(image, "src", {
      configurable: true,
      get,
      set(this: HTMLImageElement, address: string) {
        if (!String(address).startsWith("data:")) set.call(this, address);
      },
    });
    return image;
  };
  window.Image = quiet as unknown as typeof window.Image;
  try {
    return await load();
  } finally {
    window.Image = original;
  }
}
