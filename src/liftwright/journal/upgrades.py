"""Steps from each version of records to the next.

Version 1 wrote a set as the vocabulary has it, with objects inside, and the moment of
recording as `recorded_at`. Version 2 writes sets flat.
"""

from collections.abc import Callable, Mapping
from typing import Any

Old = dict[str, Any]  # what an old version holds is only known by its step
Step = Callable[[Old], Old]

DONE_NAMES = {
    ("hold", "seconds"): "hold_s",
    ("parts", "counts"): "parts",
    ("reps", "count"): "reps",
    ("contacts", "count"): "contacts",
}
"""Names of version 2 where they are not those of version 1."""


def _from_1(record: Old) -> Old:
    upgraded = {name: it for name, it in record.items() if name != "recorded_at"}
    upgraded["at"] = record["recorded_at"]
    if record["kind"] == "session":
        body = record["body"]
        upgraded["body"] = {**body, "blocks": [_block_1(it) for it in body["blocks"]]}
    return upgraded


def _block_1(block: Old) -> Old:
    return {**block, "sets": [_set_1(it) for it in block["sets"]]}


def _set_1(old: Old) -> Old:
    nested = {"done", "load", "effort", "pain", "rest_before_s"}
    new = _done_1(old["done"])
    load = old["load"]
    new |= {name: load[name] for name in ("mass", "basis", "band") if name in load}
    if load["kind"] != "external":
        new["load"] = load["kind"]
    if "effort" in old:
        new[old["effort"]["scale"].lower()] = old["effort"]["value"]
    if "pain" in old:
        new["pain"] = old["pain"]["score"]
        new |= {"pain_site": old["pain"]["site"]} if "site" in old["pain"] else {}
    if "rest_before_s" in old:
        new["rest_s"] = old["rest_before_s"]
    return new | {name: it for name, it in old.items() if name not in nested}


def _done_1(done: Old) -> Old:
    what = done["what"]
    values = {name: it for name, it in done.items() if name != "what"}
    if "counts" in values:
        values["counts"] = "+".join(str(count) for count in values["counts"])
    return {DONE_NAMES.get((what, name), name): it for name, it in values.items()}


UPGRADES: Mapping[int, Step] = {1: _from_1}
"""What turns records of a version into records of the next."""
