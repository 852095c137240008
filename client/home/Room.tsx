import { flagShapes } from "../../shared/art/flag-shapes.ts";
import { FLAG_WIDTH } from "../../shared/art/flag-spec.ts";
import { flagFor } from "../../shared/art/flags.ts";
import styles from "./Room.module.css";

interface Place {
  readonly flag: string;
  readonly x: number;
  readonly y: number;
  /** Closer ones are larger. */
  readonly size: number;
}

const places: readonly Place[] = [
  { flag: "KES", x: 208, y: 96, size: 0.84 },
  { flag: "CAS", x: 352, y: 96, size: 0.84 },
  { flag: "ARV", x: 84, y: 168, size: 0.92 },
  { flag: "TES", x: 476, y: 168, size: 0.92 },
  { flag: "IND", x: 140, y: 286, size: 1.06 },
  { flag: "PAD", x: 420, y: 286, size: 1.06 },
];

/** The room as a picture: a lit table with its placards. For the eye only. */
export function Room() {
  return (
    <svg className={styles.room} viewBox="0 0 560 370" aria-hidden="true">
      <defs>
        <radialGradient id="room-wood" cx="50%" cy="30%" r="75%">
          <stop offset="0" stopColor="#a9763f" />
          <stop offset="0.6" stopColor="#7a4f2c" />
          <stop offset="1" stopColor="#54331b" />
        </radialGradient>
        <radialGradient id="room-lamp" cx="50%" cy="50%" r="50%">
          <stop offset="0" stopColor="#ffe9b8" stopOpacity="0.3" />
          <stop offset="1" stopColor="#ffe9b8" stopOpacity="0" />
        </radialGradient>
        <g id="room-person">
          <path d="M-22 26c0-17 10-23 22-23s22 6 22 23z" />
          <circle cy="-9" r="11.5" />
        </g>
      </defs>
      {[1, 1.13, 1.27].map((ring) => (
        <ellipse key={ring} cx="280" cy="206" rx={232 * ring} ry={148 * ring} className={styles.ring} />
      ))}
      {places.slice(0, 4).map((place) => (
        <Person key={place.flag} {...place} />
      ))}
      <ellipse cx="280" cy="226" rx="176" ry="100" fill="#041419" opacity="0.45" />
      <ellipse cx="280" cy="216" rx="170" ry="94" fill="#41270f" />
      <ellipse cx="280" cy="206" rx="170" ry="94" fill="url(#room-wood)" />
      <ellipse cx="280" cy="206" rx="150" ry="80" className={styles.inlay} />
      <ellipse cx="280" cy="196" rx="150" ry="74" fill="url(#room-lamp)" />
      <Papers />
      {places.slice(4).map((place) => (
        <Person key={place.flag} {...place} />
      ))}
      {places.map((place) => (
        <Placard key={place.flag} {...place} />
      ))}
    </svg>
  );
}

function Papers() {
  return (
    <g className={styles.papers}>
      <path d="M246 190l44-8 10 34-46 9z" />
      <path d="M282 196l38 2-3 32-40-3z" />
      <path d="M256 199l27-5M258 206l27-5M261 213l18-3M288 207l24 1M287 214l24 1" className={styles.lines} />
    </g>
  );
}

function Person({ x, y, size }: Place) {
  return <use href="#room-person" className={styles.person} transform={`translate(${x} ${y - 22}) scale(${size})`} />;
}

function Placard({ flag, x, y, size }: Place) {
  const scale = 26 / FLAG_WIDTH;
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <rect x="-27" y="4" width="54" height="27" rx="4" className={styles.placard} />
      <g transform={`translate(-13 8.6) scale(${scale})`}>
        {flagShapes(flagFor(flag)).map((shape) => (
          <path
            key={`${shape.fill}${shape.d}`}
            d={shape.d}
            fill={shape.fill}
            fillRule={shape.rule}
            className={styles.flag}
          />
        ))}
      </g>
    </g>
  );
}
