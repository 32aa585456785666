"""A minimal compound file (the container of old Office files and of encrypted new ones)."""

import struct

FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def compound(streams):
    """Returns a compound file with (name, bytes) streams below its root, none of them small."""
    sectors, entries, fat = [], [], [FAT]
    for name, content in streams:
        content = content.ljust(4096, b"\0")
        content += b"\0" * (-len(content) % 512)
        first = 1 + len(sectors)
        count = len(content) // 512
        sectors += [content[n * 512:(n + 1) * 512] for n in range(count)]
        fat += [*range(first + 1, first + count), END]
        entries.append((name, 2, first, len(content)))
    directory = [("Root Entry", 5, END, 0), *entries]
    count = -(-len(directory) // 4)
    start = 1 + len(sectors)
    fat += [*range(start + 1, start + count), END]
    table = b""
    for n in range(count * 4):
        if n >= len(directory):
            table += b"\0" * 68 + struct.pack("<III", FREE, FREE, FREE) + b"\0" * 48
            continue
        name, kind, first, size = directory[n]
        text = (name + "\0").encode("utf-16-le")
        right = n + 1 if 0 < n < len(directory) - 1 else FREE
        child = 1 if n == 0 and entries else FREE
        table += text.ljust(64, b"\0") + struct.pack("<HBB", len(text), kind, 1) + struct.pack("<III", FREE, right, child)
        table += b"\0" * 36 + struct.pack("<IQ", first, size)
    fat += [FREE] * (128 - len(fat))
    head = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
            + struct.pack("<IIIIIIIII", 0, 1, start, 0, 4096, END, 0, END, 0) + struct.pack("<I", 0)
            + struct.pack("<I", FREE) * 108)
    return head + struct.pack(f"<{len(fat)}I", *fat) + b"".join(sectors) + table
