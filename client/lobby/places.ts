/**
 * Where a placard stands around the oval table, as percentages of the scene. The first sits nearest, at the bottom;
 * the others follow around.
 */
export function placeOf(index: number, count: number): { readonly "--x": string; readonly "--y": string } {
  const angle = Math.PI / 2 + (2 * Math.PI * index) / count;
  const x = 50 + 39 * Math.cos(angle);
  const y = 50 + 38 * Math.sin(angle);
  return { "--x": `${x.toFixed(1)}%`, "--y": `${y.toFixed(1)}%` };
}
