"""FIT files made byte by byte, as a watch writes them."""

import struct
from collections.abc import Iterable, Mapping, Sequence

EPOCH = 631065600
"""Seconds from 1970 to the beginning of FIT time, the last day of 1989."""

FIELDS = {
    "file_id": (0, {"type": (0, "B"), "time_created": (4, "I")}),
    "session": (
        18,
        {
            "start_time": (2, "I"),
            "sport": (5, "B"),
            "sub_sport": (6, "B"),
            "total_elapsed_time": (7, "I"),
        },
    ),
    "activity": (34, {"timestamp": (253, "I"), "local_timestamp": (5, "I")}),
    "set": (
        225,
        {
            "timestamp": (254, "I"),
            "duration": (0, "I"),
            "repetitions": (3, "H"),
            "weight": (4, "H"),
            "set_type": (5, "B"),
            "start_time": (6, "I"),
            "category": (7, "H"),
            "category_subtype": (8, "H"),
            "weight_display_unit": (9, "H"),
            "message_index": (10, "H"),
        },
    ),
}
BASE_TYPES = {"B": 0x02, "H": 0x84, "I": 0x86}
CRC = (
    *(0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401),
    *(0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400),
)

Message = tuple[str, Mapping[str, int | Sequence[int]]]


def fit_file(messages: Iterable[Message]) -> bytes:
    """Return a whole FIT file with these messages."""
    body = b"".join(_message(name, fields) for name, fields in messages)
    head = struct.pack("<BBHI4s", 14, 0x20, 2132, len(body), b".FIT")
    head += struct.pack("<H", _crc(head))
    return head + body + struct.pack("<H", _crc(head + body))


def with_crc(content: bytes) -> bytes:
    """Return a damaged file with sums that are right, so that decoding goes on."""
    head, body = content[:12], content[14:-2]
    head += struct.pack("<H", _crc(head))
    return head + body + struct.pack("<H", _crc(head + body))


def fit_time(unix_s: int) -> int:
    """Return a moment as FIT files count it."""
    return unix_s - EPOCH


def _message(name: str, fields: Mapping[str, int | Sequence[int]]) -> bytes:
    number, known = FIELDS[name]
    said = [(known[it], _listed(value)) for it, value in fields.items()]
    definition = struct.pack("<BBBHB", 0x40, 0, 0, number, len(said))
    data = b"\x00"
    for (field, code), values in said:
        size = struct.calcsize(code) * len(values)
        definition += struct.pack("<BBB", field, size, BASE_TYPES[code])
        data += struct.pack(f"<{len(values)}{code}", *values)
    return definition + data


def _listed(value: int | Sequence[int]) -> Sequence[int]:
    return [value] if isinstance(value, int) else value


def _crc(content: bytes) -> int:
    crc = 0
    for byte in content:
        for nibble in (byte & 0xF, byte >> 4):
            crc = (crc >> 4) ^ CRC[crc & 0xF] ^ CRC[nibble]
    return crc
