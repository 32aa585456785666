// Pictures: what is on a screen, as a PNG, and whether anything is on it.
import { crc32, deflateSync } from "node:zlib";

/** Reads the X server's own dump (XWD) of a true-colour screen: `{ width, height, rgb }`. */
export function readDump(dump) {
  const field = (number) => dump.readUInt32BE(number * 4);
  const [headerSize, width, height] = [field(0), field(4), field(5)];
  const [byteOrder, bitsPerPixel, stride, colours] = [field(7), field(11), field(12), field(19)];
  if (bitsPerPixel !== 32 || byteOrder !== 0)
    throw new Error("a kind of screen that is not read here");
  const start = headerSize + colours * 12;
  const rgb = Buffer.alloc(width * height * 3);
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    let from = start + y * stride;
    for (let x = 0; x < width; x += 1) {
      rgb[to] = dump[from + 2];
      rgb[to + 1] = dump[from + 1];
      rgb[to + 2] = dump[from];
      to += 3;
      from += 4;
    }
  }
  return { width, height, rgb };
}

/** The picture as a PNG. */
export function encodePng({ width, height, rgb }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0; y < height; y += 1) {
    rgb.copy(rows, y * (width * 3 + 1) + 1, y * width * 3, (y + 1) * width * 3);
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name, content) {
  const out = Buffer.alloc(content.length + 12);
  out.writeUInt32BE(content.length, 0);
  out.write(name, 4, "latin1");
  content.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, content.length + 8)), content.length + 8);
  return out;
}

/** How many pixels differ from the most frequent colour: 0 for an empty page. */
export function inkedPixels({ rgb }) {
  const counts = new Map();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = rgb.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return rgb.length / 3 - Math.max(...counts.values());
}

/** Whether a dark bar of at least `wide` by `high` pixels stands in the part from the upper left corner to `to`. */
export function hasBar({ width, rgb }, { wide, high, to }) {
  const dark = (x, y) => {
    const at = (y * width + x) * 3;
    return rgb[at] < 120 && rgb[at + 1] < 120 && rgb[at + 2] < 120;
  };
  let rows = 0;
  for (let y = 0; y < to.y; y += 1) {
    let run = 0;
    let longest = 0;
    for (let x = 0; x < to.x; x += 1) {
      run = dark(x, y) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    rows = longest >= wide ? rows + 1 : 0;
    if (rows >= high) return true;
  }
  return false;
}
