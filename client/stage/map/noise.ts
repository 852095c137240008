import { seeded } from "../look/seeded.ts";

/** Smooth noise over the plane from −1 to 1, the same for the same seed. Wave length 1. */
export function valueNoise(seed: string): (x: number, y: number) => number {
  const random = seeded(seed);
  const size = 64;
  const lattice = Float32Array.from({ length: size * size }, () => random() * 2 - 1);
  const at = (x: number, y: number): number => lattice[(y & (size - 1)) * size + (x & (size - 1))] as number;
  const ease = (t: number): number => t * t * (3 - 2 * t);
  return (x, y) => {
    const x0 = Math.floor(x);
    const y0 = Math.floor(y);
    const tx = ease(x - x0);
    const ty = ease(y - y0);
    const top = at(x0, y0) + (at(x0 + 1, y0) - at(x0, y0)) * tx;
    const bottom = at(x0, y0 + 1) + (at(x0 + 1, y0 + 1) - at(x0, y0 + 1)) * tx;
    return top + (bottom - top) * ty;
  };
}

/** Several octaves of noise, each half as strong, twice as fine and turned, so that no grid shows. */
export function layeredNoise(seed: string, octaves: number): (x: number, y: number) => number {
  const layers = Array.from({ length: octaves }, (_, i) => valueNoise(`${seed}/${i}`));
  return (x, y) => {
    let sum = 0;
    let strength = 1;
    let scale = 1;
    let total = 0;
    for (const layer of layers) {
      const turn = total * 1.7;
      const c = Math.cos(turn);
      const s = Math.sin(turn);
      sum += layer((x * c - y * s) * scale, (x * s + y * c) * scale) * strength;
      total += strength;
      strength /= 2;
      scale *= 2;
    }
    return sum / total;
  };
}
