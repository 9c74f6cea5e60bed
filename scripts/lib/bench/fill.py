#!/usr/bin/env python3
"""Adds so many values to a raw chain spec, as long as those of the trail, and writes it out again.

usage: fill.py SPEC COUNT OUT [PALLET.MAP...]

Under the prefix of each map as many; without a map under one that nothing reads. The keys are no keys of the
map, so that a measurement meets its size and nothing else.
"""

import hashlib
import json
import random
import sys

# As long as a line of the trail, of which there is most.
VALUE_LENGTH = 100
MASK = (1 << 64) - 1


def xxhash64(data: bytes, seed: int) -> int:
    """XXH64 of what is shorter than 32 bytes or not, as the names of pallets and maps are hashed."""
    p1, p2, p3 = 0x9E3779B185EBCA87, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9
    p4, p5 = 0x85EBCA77C2B2AE63, 0x27D4EB2F165667C5

    def rotate(value: int, by: int) -> int:
        return ((value << by) | (value >> (64 - by))) & MASK

    def turn(lane: int, word: int) -> int:
        return rotate((lane + word * p2) & MASK, 31) * p1 & MASK

    length, at = len(data), 0
    if length >= 32:
        lanes = [(seed + p1 + p2) & MASK, (seed + p2) & MASK, seed, (seed - p1) & MASK]
        while at + 32 <= length:
            for lane in range(4):
                word = int.from_bytes(data[at + 8 * lane : at + 8 * lane + 8], "little")
                lanes[lane] = turn(lanes[lane], word)
            at += 32
        total = sum(rotate(lane, by) for lane, by in zip(lanes, (1, 7, 12, 18))) & MASK
        for lane in lanes:
            total = ((total ^ turn(0, lane)) * p1 + p4) & MASK
    else:
        total = (seed + p5) & MASK
    total = (total + length) & MASK
    while at + 8 <= length:
        word = int.from_bytes(data[at : at + 8], "little")
        total = (rotate(total ^ turn(0, word), 27) * p1 + p4) & MASK
        at += 8
    if at + 4 <= length:
        word = int.from_bytes(data[at : at + 4], "little")
        total = (rotate(total ^ (word * p1 & MASK), 23) * p2 + p3) & MASK
        at += 4
    for byte in data[at:]:
        total = rotate(total ^ (byte * p5 & MASK), 11) * p1 & MASK
    total = (total ^ (total >> 33)) * p2 & MASK
    total = (total ^ (total >> 29)) * p3 & MASK
    return total ^ (total >> 32)


def twox_128(name: str) -> str:
    """The hash that begins the keys of a pallet's storage."""
    return b"".join(xxhash64(name.encode(), seed).to_bytes(8, "little") for seed in (0, 1)).hex()


def main() -> None:
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    spec_path, count, out_path, maps = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4:]
    # The one hash that everybody knows: whoever changed the function above learns it here.
    assert twox_128("System") == "26aa394eea5630e07c48ae0c9558cef7"
    with open(spec_path, encoding="utf-8") as file:
        spec = json.load(file)
    top = spec["genesis"]["raw"]["top"]
    numbers = random.Random(1)
    for name in maps or ["Filling.Values"]:
        prefix = "".join(twox_128(part) for part in name.split("."))
        for index in range(count):
            key = index.to_bytes(8, "little")
            hashed = hashlib.blake2b(key, digest_size=16).hexdigest()
            top[f"0x{prefix}{hashed}{key.hex()}"] = "0x" + numbers.randbytes(VALUE_LENGTH).hex()
    with open(out_path, "w", encoding="utf-8") as file:
        json.dump(spec, file, separators=(",", ":"))


if __name__ == "__main__":
    main()
