"""Turns the UTC times of files into the wall time of the place of training."""

from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from liftwright.errors import FieldError

NO_ZONE_SAID = "UTC"
AS_UTC = (
    "The file has times in UTC, which were kept as they are; say --zone to get local"
    " ones, such as --zone Europe/Berlin."
)


@lru_cache
def zone_called(name: str) -> tzinfo:
    """Return the time zone of a name; UTC for none.

    Raises:
        FieldError: If there is no such zone.
    """
    if not name or name == NO_ZONE_SAID:
        return UTC
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise FieldError(
            "--zone", name, "an IANA time zone", "Write it like Europe/Berlin."
        ) from None


def local(moment: datetime, zone: str) -> datetime:
    """Return the wall time in a zone of a moment; a naive one is taken for UTC.

    Raises:
        ValueError: If the calendar ends before it.
    """
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    try:
        return aware.astimezone(zone_called(zone)).replace(tzinfo=None)
    except OverflowError as error:
        raise ValueError(f"{moment} is past the end of the calendar") from error


def zone_note(zone: str) -> tuple[str, ...]:
    """Return in words which zone the times of a file in UTC were read in."""
    if zone:
        return ()
    return (AS_UTC,)
