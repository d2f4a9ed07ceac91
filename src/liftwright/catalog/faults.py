"""Judges the exercise files as a whole: ids, names, ladders and families."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from liftwright.catalog.exercise_faults import exercise_faults, texts
from liftwright.catalog.fields import SELF, TABLES, Table, records
from liftwright.catalog.names import normalised
from liftwright.catalog.params import FEWEST_RUNGS


def faults(files: Mapping[str, Table]) -> Iterator[str]:
    """Yield what is wrong with the exercise files, each fault with file and id.

    Args:
        files: The parsed TOML by file name.
    """
    yield from _strange_tables(files)
    for name, exercise_id, table in records(files):
        yield from (f"{name}: {exercise_id}: {it}" for it in exercise_faults(table))
    yield from _double_ids(files)
    yield from _double_names(files)
    yield from _ladder_faults(files)
    yield from _family_faults(files)


def _strange_tables(files: Mapping[str, Table]) -> Iterator[str]:
    for name, content in files.items():
        for key in sorted(set(content) - {TABLES}):
            yield f"{name}: {key}: only [[{TABLES}]] tables may stand here"


def _double_ids(files: Mapping[str, Table]) -> Iterator[str]:
    seen: dict[str, str] = {}
    for name, exercise_id, _ in records(files):
        if exercise_id in seen:
            yield f"{name}: {exercise_id}: the same id stands in {seen[exercise_id]}"
        seen[exercise_id] = name


def _double_names(files: Mapping[str, Table]) -> Iterator[str]:
    owner: dict[str, str] = {}
    for name, exercise_id, table in records(files):
        for spelled in (exercise_id, table.get("name"), *texts(table.get("aliases"))):
            other = owner.setdefault(normalised(str(spelled)), exercise_id)
            if other != exercise_id:
                yield (
                    f"{name}: {exercise_id}: the name {spelled!r} also means {other}; "
                    "keep it where most lifters mean it"
                )


def _ladder_faults(files: Mapping[str, Table]) -> Iterator[str]:
    rungs: defaultdict[str, dict[object, str]] = defaultdict(dict)
    for name, exercise_id, table in records(files):
        place = table.get("ladder")
        if not isinstance(place, dict):
            continue
        ladder, rung = str(place.get("ladder")), place.get("rung")
        if rung in rungs[ladder]:
            other = rungs[ladder][rung]
            yield f"{name}: {exercise_id}: rung {rung} of {ladder} is already {other}"
        rungs[ladder][rung] = exercise_id
    for ladder, found in rungs.items():
        missing = sorted(set(range(1, len(found) + 1)) - set(found))
        if missing:
            yield f"ladder {ladder}: needs rungs 1 to {len(found)}; missing: {missing}"
        if len(found) < FEWEST_RUNGS:
            yield f"ladder {ladder}: needs at least {FEWEST_RUNGS} rungs"


def _family_faults(files: Mapping[str, Table]) -> Iterator[str]:
    main_lifts: defaultdict[str, list[str]] = defaultdict(list)
    for _, exercise_id, table in records(files):
        if table.get("family"):
            is_main = table.get("transfer") == SELF
            main_lifts[str(table["family"])] += [exercise_id] if is_main else []
    for family, found in main_lifts.items():
        if len(found) != 1:
            yield f"family {family}: needs one main lift (transfer self), has {found}"
