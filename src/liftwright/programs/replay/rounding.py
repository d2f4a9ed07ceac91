"""Loads as the gym can make them, each worked out once."""

from dataclasses import replace

from liftwright.programs.replay.settings import ReplaySettings
from liftwright.quantities import Load, LoadKind, Mass


class Rounding:
    """Rounds loads to what can be made.

    Args:
        settings: Says what can be made.
    """

    def __init__(self, settings: ReplaySettings) -> None:
        self._round = settings.rounding
        self._known: dict[tuple[str, Load], Load] = {}

    def of(self, exercise: str, load: Load) -> Load:
        """Return the nearest load that can be made."""
        key = (exercise, load)
        if key not in self._known:
            self._known[key] = self._made(exercise, load)
        return self._known[key]

    def _made(self, exercise: str, load: Load) -> Load:
        if load.kind not in {LoadKind.EXTERNAL, LoadKind.BODYWEIGHT, LoadKind.ASSISTED}:
            return load
        if load.mass is None or not load.mass.milliunits:
            return load
        is_off = load.mass.milliunits < 0
        made = self._round(exercise, -load.mass if is_off else load.mass).mass
        if made is None:
            return load
        if not made.milliunits and load.kind is not LoadKind.EXTERNAL:
            return Load.bodyweight()
        return replace(load, mass=-made if is_off else made)

    def of_mass(self, exercise: str, mass: Mass) -> Load:
        """Return the load that can be made nearest to a mass."""
        return self._round(exercise, mass)
