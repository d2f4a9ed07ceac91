"""Other programs' files: logs read into sessions, plans written for people and tools.

`exchange.detection.read_log(path)` finds the format of a log and reads it. A format is
a module with `NAME`, `recognises` and `read_file`; to add one, write it and list it in
`exchange.detection.READERS`. This file imports nothing: each format is paid for alone.
"""
