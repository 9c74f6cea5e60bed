#!/usr/bin/env python3
"""Writes the tables of docs/performance.md from what scripts/bench measured.

usage: tables.py MEASURED WEIGHTS PAGE

Each table stands between `<!-- begin NAME -->` and `<!-- end NAME -->`; one whose measurement is missing stays.
"""

import json
import re
import statistics
import sys
from pathlib import Path

# What a block has for ordinary transactions: runtime/src/configs/blocks.rs.
NORMAL_TIME, NORMAL_PROOF = 1_500_000_000_000, 7.5 * 1024 * 1024
SECONDS_A_BLOCK = 6
# The SDK's own, of its own machine: what every transaction takes beside, and an empty block.
BASE, EMPTY_BLOCK = 108_157_000, 431_614_000

TRANSFER = ("pallet_balances", "transfer_keep_alive")
# What is done, the benchmark, and the aim: reads, writes, time of the call as a multiple of the transfer's.
CALLS = [
    ("a transfer, for comparison", *TRANSFER, None),
    ("grant a consent", "pallet_consent_registry", "grant", (6, 4, 1.5)),
    ("amend a consent", "pallet_consent_registry", "amend", None),
    ("revoke a consent", "pallet_consent_registry", "revoke", (5, 4, None)),
    ("revoke all consents", "pallet_consent_registry", "revoke_all", (5, 4, None)),
    ("capture a consent from paper", "pallet_consent_registry", "capture", None),
    ("anchor a record, by law", "pallet_record_anchoring", "anchor_by_law", (5, 4, None)),
    ("anchor a record, by consent", "pallet_record_anchoring", "anchor_by_consent", None),
    ("anchor a batch of records", "pallet_record_anchoring", "anchor_batch", (5, 4, None)),
    ("supersede a record, by law", "pallet_record_anchoring", "supersede_by_law", None),
    ("erase a record", "pallet_record_anchoring", "erase_record", None),
    ("ask for access", "pallet_access_control", "request", None),
    ("tell of a disclosure", "pallet_access_control", "disclose", None),
    ("acknowledge a disclosure", "pallet_access_control", "acknowledge", None),
    ("post a batch of accesses", "pallet_access_control", "post_batch", None),
    ("break the glass", "pallet_access_control", "break_glass", None),
    ("review an emergency", "pallet_access_control", "review", None),
    ("enrol a patient", "pallet_patient_identity", "enrol", None),
    ("leave", "pallet_patient_identity", "leave", None),
    ("vouch for a practitioner", "pallet_consortium", "vouch", None),
    ("vote, the last of 256", "pallet_governance", "vote", None),
]
PARTS = [
    ("who stands behind the signer, and its quota", "pallet_consortium", "check_sponsor", (2, 1, None)),
    ("beside, where the glass is broken", "pallet_consortium", "emergency_reserve", None),
    ("whether the call is paused", "pallet_governance", "check_pause", None),
    ("a patient's rights calls, beside", "pallet_patient_identity", "rights_lane", None),
    ("free bytes, in a plain call", "check_content", "plain", None),
    ("a line of the trail", "pallet_audit_trail", "append", None),
    ("the evaluator at its bound", "pallet_consent_registry", "evaluate", None),
]
# What every ordinary transaction pays beside its call and the base.
EXTENSIONS = [
    ("frame_system_extensions", name)
    for name in (
        "check_non_zero_sender",
        "check_spec_version",
        "check_tx_version",
        "check_genesis",
        "check_mortality_mortal_transaction",
        "check_nonce",
        "check_weight",
    )
] + [
    ("cumulus_pallet_weight_reclaim", "storage_weight_reclaim"),
    ("pallet_consortium", "check_sponsor"),
    ("check_content", "plain"),
    ("pallet_governance", "check_pause"),
]


def number(text: str) -> int:
    return int(text.replace("_", ""))


class Weights:
    """The weights as they are wired into the runtime, each at the most of its components."""

    def __init__(self, folder: Path) -> None:
        storage = (folder / "storage.rs").read_text()
        self.read, self.write = (
            number(re.search(rf"{it}: ([\d_]+)", storage).group(1)) * 1000 for it in ("read", "write")
        )
        self.all: dict[tuple[str, str], tuple[int, int]] = {}
        for file in folder.glob("*.rs"):
            text = file.read_text().split("#[cfg(test)]")[0]
            for comment, name, body in re.findall(r"((?:^ +//[^\n]*\n)*) +(?:pub )?fn (\w+)\([^)]*\) -> Weight \{(.*?)\n    \}", text, re.S | re.M):
                self.all[file.stem, name] = self.of(comment, body)

    def of(self, comment: str, body: str) -> tuple[int, int]:
        most = {name: int(top) for name, top in re.findall(r"component `(\w)` is `\[\d+, (\d+)\]`", comment)}
        body = re.sub(r"//[^\n]*|\s", "", body)
        time = proof = 0
        for a, b, times in re.findall(r"from_parts\(([\d_]+),([\d_]+)\)(?:\.saturating_mul\((\w)\.into\(\)\))?", body):
            by = most[times] if times else 1
            time, proof = time + number(a) * by, proof + number(b) * by
        for what, cost in (("reads", self.read), ("writes", self.write)):
            for count, _, times in re.findall(rf"\.{what}\(\(?([\d_]+?)(_u64\)?\.saturating_mul\((\w)\.into\(\)\))?\)", body):
                time += cost * number(count) * (most[times] if times else 1)
        return time, proof


class Runs:
    """The raw results of `benchmark pallet --json-file`."""

    def __init__(self, file: Path) -> None:
        self.all = {(it["pallet"], it["benchmark"]): it for it in json.loads(file.read_text())}

    def most(self, key: tuple[str, str], which: str) -> list[dict]:
        """The results with the most of every component."""
        results = self.all[key][which]
        size = lambda it: sum(component[1] for component in it["components"])
        top = max(map(size, results))
        return [it for it in results if size(it) == top]

    def time(self, key: tuple[str, str]) -> tuple[float, float, float]:
        """Median, least and most microseconds."""
        times = [it["extrinsic_time"] / 1000 for it in self.most(key, "time_results")]
        return statistics.median(times), min(times), max(times)

    def storage(self, key: tuple[str, str]) -> tuple[int, int, int]:
        results = self.most(key, "db_results")
        return tuple(max(it[what] for it in results) for what in ("reads", "writes", "proof_size"))


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|---" + "|---:" * (len(head) - 1) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def beside(value: float, aim: float | None, text: str) -> str:
    """A figure with its aim, in bold where it is above it."""
    if aim is None:
        return text
    return f"{text} (≤ {aim:g})" if value <= aim else f"**{text}** (≤ {aim:g})"


def calls(weights: Weights, runs: Runs) -> str:
    extension = [sum(weights.all[it][at] for it in EXTENSIONS) for at in (0, 1)]
    transfer_time, transfer_weight = runs.time(TRANSFER)[0], weights.all[TRANSFER][0]
    rows = []
    for what, pallet, name, aim in CALLS:
        key = (pallet, name)
        (median, least, most), (reads, writes, measured) = runs.time(key), runs.storage(key)
        time, proof = weights.all[key]
        whole = [time + extension[0] + BASE, proof + extension[1]]
        by_time, by_proof = (NORMAL_TIME - EMPTY_BLOCK) / whole[0], NORMAL_PROOF / whole[1]
        block = int(min(by_time, by_proof))
        aim = aim or (None, None, None)
        rows.append([
            f"{what} (`{name}`)",
            beside(reads, aim[0], str(reads)),
            beside(writes, aim[1], str(writes)),
            f"{proof:,}",
            f"{measured:,}",
            f"{median:.0f} ({least:.0f}–{most:.0f})",
            beside(median / transfer_time, aim[2], f"{median / transfer_time:.2f}"),
            f"{time / transfer_weight:.2f}",
            f"{block:,}, {'time' if by_time < by_proof else 'proof'}",
            f"{block / SECONDS_A_BLOCK:.0f}",
            f"{by_time / SECONDS_A_BLOCK:.0f}",
        ])
    return table(
        ["what", "reads", "writes", "proof bytes, declared", "measured", "µs: median (least–most)", "× the transfer", "with the database", "calls a block, bound by", "a second", "by time alone"],
        rows,
    )


def parts(weights: Weights, runs: Runs) -> str:
    rows = []
    for what, pallet, name, aim in PARTS:
        key = (pallet, name)
        (median, least, most), (reads, writes, _) = runs.time(key), runs.storage(key)
        aim = aim or (None, None, None)
        rows.append([
            f"{what} (`{name}`)", beside(reads, aim[0], str(reads)), beside(writes, aim[1], str(writes)),
            f"{weights.all[key][1]:,}", f"{median:.0f} ({least:.0f}–{most:.0f})", f"{weights.all[key][0] / 1e6:.0f}",
        ])
    rows.append(["a read of the database", "1", "", "", "", f"{weights.read / 1e6:.1f}"])
    rows.append(["a write of the database", "", "1", "", "", f"{weights.write / 1e6:.1f}"])
    return table(["what", "reads", "writes", "proof bytes", "µs: median (least–most)", "µs declared, with the database"], rows)


def machine(file: Path) -> str:
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in file.read_text().splitlines() if line.startswith("|") and "---" not in line and "===" not in line]
    rows = [row for row in rows if len(row) >= 4 and row[0] != "Category"]
    return table(["what", "how", "this machine", "the SDK's least"], [row[:4] for row in rows])


def reads(file: Path) -> str:
    found: dict[str, list[float]] = {}
    for what, rate in re.findall(r"^(.* a second[^:]*): +(\d+)", file.read_text(), re.M):
        found.setdefault(what, []).append(float(rate))
    base = statistics.median(next(iter(found.values())))
    return table(["what", "a second: median (least–most)", "× a storage read"], [
        [what, f"{statistics.median(rates):,.0f} ({min(rates):,.0f}–{max(rates):,.0f})", f"{statistics.median(rates) / base:.2f}"]
        for what, rates in found.items()
    ])


def growth(files: list[Path]) -> str:
    by_size = {int(file.stem.split("-")[1]): Runs(file) for file in files}
    sizes = sorted(by_size)
    rows = []
    for key in sorted(by_size[sizes[0]].all):
        row = [f"`{key[1]}`"]
        for size in sizes:
            median, least, most = by_size[size].time(key)
            row += [f"{median:.0f} ({least:.0f}–{most:.0f})", f"{by_size[size].storage(key)[2]:,}"]
        rows.append(row)
    return table(["what"] + [it for size in sizes for it in (f"µs at {size:,}", "proof bytes")], rows)


def main() -> None:
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    measured, folder, page = map(Path, sys.argv[1:])
    text = page.read_text()
    made = {}
    if (measured / "weights.json").exists():
        weights, runs = Weights(folder), Runs(measured / "weights.json")
        made |= {"calls": calls(weights, runs), "parts": parts(weights, runs)}
    if (measured / "machine.log").exists():
        made["machine"] = machine(measured / "machine.log")
    if (measured / "reads.log").exists():
        made["reads"] = reads(measured / "reads.log")
    if grown := list(measured.glob("growth-*.json")):
        made["growth"] = growth(grown)
    for name, content in made.items():
        begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
        before, rest = text.split(begin)
        text = before + begin + "\n" + content + "\n" + end + rest.split(end, 1)[1]
    page.write_text(text)


if __name__ == "__main__":
    main()
