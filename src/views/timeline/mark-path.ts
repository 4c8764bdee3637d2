/**
 * The mark of a side as the outline of an SVG path around a point, as wide as it is high: a square for the first side, a
 * triangle for the second, and so on as `markOf` counts them; a circle for the press.
 */
export function markPath(mark: number, x: number, y: number, size = 8): string {
  const half = size / 2;
  const corners = CORNERS[mark];
  if (corners === undefined)
    return `M${x - half} ${y}a${half} ${half} 0 1 0 ${size} 0a${half} ${half} 0 1 0 ${-size} 0z`;
  return `M${corners.map(([right, down]) => `${round(x + right * half)} ${round(y + down * half)}`).join('L')}z`;
}

/** From the middle, in halves of the size: right, down. */
const CORNERS: Readonly<Record<number, readonly (readonly [right: number, down: number])[]>> = {
  1: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  2: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  3: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  4: [
    [-1, -1],
    [1, -1],
    [0, 1],
  ],
  5: [
    [-0.3, -1],
    [0.3, -1],
    [0.3, -0.3],
    [1, -0.3],
    [1, 0.3],
    [0.3, 0.3],
    [0.3, 1],
    [-0.3, 1],
    [-0.3, 0.3],
    [-1, 0.3],
    [-1, -0.3],
    [-0.3, -0.3],
  ],
  6: [
    [-0.5, -0.9],
    [0.5, -0.9],
    [1, 0],
    [0.5, 0.9],
    [-0.5, 0.9],
    [-1, 0],
  ],
};

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
