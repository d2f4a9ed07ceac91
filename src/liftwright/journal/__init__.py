"""Facts as they were recorded: their form, their stores, backups and exports."""

from liftwright.journal.opening import open_journal
from liftwright.journal.place import data_folder, journal_place
from liftwright.journal.port import Appended, Journal
from liftwright.journal.standing import places, standing

__all__ = [
    "Appended",
    "Journal",
    "data_folder",
    "journal_place",
    "open_journal",
    "places",
    "standing",
]
