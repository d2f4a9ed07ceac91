"""Which slots of a program are the same lift going on from day to day.

A lift keeps what it has reached wherever it comes back: in the next week, on another
day, under `like`. Slots with the same name of their own and the same exercises are one
lift. Slots without a name are one lift where they are alike; where a week changes what
a slot asks for, its place among the slots of its exercise says which lift it is.
"""

from liftwright.domain.program import AsWritten, Program, Slot, Week

Key = tuple[str, tuple[str, ...]]


class Threads:
    """The lifts of a program, each with a number.

    Args:
        program: The program.
    """

    def __init__(self, program: Program) -> None:
        self.n_lifts = 0
        self.of_weeks: list[list[list[int]]] = []
        self.slots: list[Slot] = []
        self._by_key: dict[Key, list[int]] = {}
        self._seen: dict[int, list[Slot]] = {}
        for week in program.weeks:
            self.of_weeks.append(self._of_week(week))

    def _of_week(self, week: Week) -> list[list[int]]:
        taken: dict[int, Slot] = {}
        numbers = [[-1] * len(day.slots) for day in week.days]
        for is_known_turn in (True, False):
            for day, of_day in zip(week.days, numbers, strict=True):
                for at, slot in enumerate(day.slots):
                    if of_day[at] >= 0:
                        continue
                    found = self._found(
                        slot, taken, frozenset(of_day), only_known=is_known_turn
                    )
                    if found is not None:
                        of_day[at] = found
                        taken[found] = slot
        return numbers

    def _found(
        self,
        slot: Slot,
        taken: dict[int, Slot],
        today: frozenset[int],
        *,
        only_known: bool,
    ) -> int | None:
        key = (slot.label, slot.choices)
        lifts = self._by_key.setdefault(key, [])
        free = [it for it in lifts if it not in today]
        known = next((it for it in free if slot in self._seen[it]), None)
        if known is not None or only_known:
            return known
        if slot.label and free:
            return self._noted(free[0], slot)
        idle = [it for it in free if it not in taken]
        alike = (it for it in idle if self._progresses_as(it, slot))
        number = next(alike, None)
        if number is None and idle:
            number = idle[0]
        if number is None:
            number = self._new(key, slot)
        return self._noted(number, slot)

    def _progresses_as(self, lift: int, slot: Slot) -> bool:
        last = self._seen[lift][-1]
        is_said = not isinstance(slot.progression, AsWritten)
        return is_said and last.progression == slot.progression

    def _new(self, key: Key, slot: Slot) -> int:
        number = self.n_lifts
        self.n_lifts += 1
        self._by_key[key].append(number)
        self._seen[number] = []
        self.slots.append(slot)
        return number

    def _noted(self, lift: int, slot: Slot) -> int:
        if slot not in self._seen[lift]:
            self._seen[lift].append(slot)
        return lift
