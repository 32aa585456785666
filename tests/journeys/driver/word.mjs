// Fills in a Word sheet as a word processor would: the document's own XML, the rest of the archive untouched.
import { readFileSync, writeFileSync } from "node:fs";
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** The parts of an archive, by its directory. */
function parts(bytes) {
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const found = [];
  for (let n = 0; n < count; n += 1) {
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const skip = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    found.push({ name, content: method === 0 ? packed : inflateRawSync(packed) });
    at += 46 + nameLength + skip;
  }
  return found;
}

/** An archive of these parts. */
export function archive(list) {
  const pieces = [];
  const directory = [];
  let at = 0;
  for (const { name, content } of list) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x0800, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt16LE(0x21, 8);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), head, Buffer.from(name)]);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), head, more, Buffer.from(name));
    pieces.push(local, packed);
    at += local.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(list.length, 4);
  end.writeUInt16LE(list.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...pieces, listed, Buffer.from("PK\x05\x06", "latin1"), end]);
}

const plain = (xml) => xml.replace(/<[^>]*>/g, "");

/** Writes each of `words` into the last cell of the first row whose text begins with its key. */
export function fillSheet(from, to, words) {
  const waiting = new Map(Object.entries(words));
  const list = parts(readFileSync(from)).map((part) => {
    if (part.name !== "word/document.xml") return part;
    const filled = part.content.toString("utf8").replace(/<w:tr>.*?<\/w:tr>/gs, (row) => {
      const key = [...waiting.keys()].find((beginning) => plain(row).startsWith(beginning));
      if (key === undefined) return row;
      const run = `<w:ins w:id="1" w:author="Capital" w:date="2026-03-12T10:00:00Z"><w:r><w:t xml:space="preserve">${waiting.get(key)}</w:t></w:r></w:ins>`;
      waiting.delete(key);
      const last = row.lastIndexOf("</w:p></w:tc>");
      return `${row.slice(0, last)}${run}${row.slice(last)}`;
    });
    return { name: part.name, content: Buffer.from(filled, "utf8") };
  });
  if (waiting.size > 0) throw new Error(`no row for ${[...waiting.keys()].join(", ")}`);
  writeFileSync(to, archive(list));
}
