import { crc32, deflateRawSync } from "node:zlib";

export interface CraftedEntry {
  path: string;
  data?: Buffer | string;
  deflate?: boolean;
  /** Bit 0: a password. Bit 11: the name is UTF-8, which it is unless said otherwise. */
  flags?: number;
  method?: number;
  /** POSIX `st_mode`, such as 0o120777 for a link. */
  mode?: number;
  /** What the lists say instead of the truth. */
  saysBytes?: number;
  saysCrc?: number;
  /** Of the entry before it: this one has no bytes of its own. */
  sharesBytes?: boolean;
}

/** A zip written byte by byte (PKWARE APPNOTE 4.3), so that it can be wrong in any way. */
export function craftZip(entries: readonly CraftedEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  let start = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path, "utf8");
    const data = Buffer.from(entry.data ?? "");
    const packed = entry.deflate ? deflateRawSync(data) : data;
    const fields = commonFields(entry, data, packed, name.length);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    fields.copy(header, 4);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(0x031e, 4);
    fields.copy(record, 6);
    record.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
    if (!entry.sharesBytes) {
      start = offset;
      local.push(header, name, packed);
      offset += header.length + name.length + packed.length;
    }
    record.writeUInt32LE(start, 42);
    central.push(record, name);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** The 26 bytes that both headers share: version, flags, method, time, date, checksum, sizes, length of the name. */
function commonFields(entry: CraftedEntry, data: Buffer, packed: Buffer, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.flags ?? 0x800, 2);
  fields.writeUInt16LE(entry.method ?? (entry.deflate ? 8 : 0), 4);
  fields.writeUInt32LE(entry.saysCrc ?? crc32(data), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(entry.saysBytes ?? data.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}
