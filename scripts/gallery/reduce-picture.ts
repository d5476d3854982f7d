import { PNG } from 'pngjs';

/** Pixels of the screenshot, across and down, that become one. */
const SCALE = 4;
/** Colours a channel is told in: enough to see a colour change by a sixteenth, few enough to pack well. */
const STEP = 17;

/**
 * A screenshot made small enough to keep: a quarter as wide and high, 16 steps a channel. A line that moves by a pixel or
 * a colour that changes still differs in it; the edge of a single letter does not.
 * @param file  bytes of a PNG
 */
export function reducePicture(file: Uint8Array): PNG {
  const whole = PNG.sync.read(Buffer.from(file));
  const small = new PNG({ width: Math.floor(whole.width / SCALE), height: Math.floor(whole.height / SCALE) });
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      const to = (y * small.width + x) * 4;
      small.data.set([...[0, 1, 2].map((channel) => meanOf(whole, x * SCALE, y * SCALE, channel)), 255], to);
    }
  }
  return small;
}

/** The reduced picture as a file: without transparency, packed as tightly as the format allows. */
export function writePicture(small: PNG): Buffer {
  return PNG.sync.write(small, { colorType: 2, deflateLevel: 9, filterType: 0 });
}

function meanOf({ data, width }: PNG, left: number, top: number, channel: number): number {
  let sum = 0;
  for (let y = top; y < top + SCALE; y += 1) {
    for (let x = left; x < left + SCALE; x += 1) sum += data[(y * width + x) * 4 + channel]!;
  }
  return Math.round(sum / SCALE ** 2 / STEP) * STEP;
}
