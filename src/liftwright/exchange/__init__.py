"""Logs of other apps, read into sessions.

`read_log(path)` finds the format and reads it. A format is a module with `NAME`,
`recognises` and `read_file`; to add one, write it and list it in `READERS`.
"""

from liftwright.exchange.detection import READERS, detect, read_log
from liftwright.exchange.log_file import LogFile
from liftwright.exchange.reader import Reader, ReadLog, Resolve, SkippedRow

__all__ = [
    "READERS",
    "LogFile",
    "ReadLog",
    "Reader",
    "Resolve",
    "SkippedRow",
    "detect",
    "read_log",
]
