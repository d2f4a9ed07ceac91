"""`liftwright next`: another name of `today`."""

from liftwright.cli.today import run

__all__ = ["run"]
