from liftwright.planner.watch import Watch


class Search:
    """A search that counts how often it is asked to stop."""

    def __init__(self) -> None:
        self.n_stops = 0

    def stop(self) -> None:
        self.n_stops += 1


def test_a_search_with_nothing_found_goes_on_until_it_has_something() -> None:
    watch, search = Watch(), Search()

    with watch.searching():
        watch.stop()
        assert search.n_stops == 0
        watch.found(search.stop)

    assert search.n_stops == 1


def test_a_search_that_has_found_something_ends_at_once() -> None:
    watch, search = Watch(), Search()

    with watch.searching():
        watch.found(search.stop)
        watch.stop()

    assert search.n_stops == 1


def test_what_an_earlier_search_found_does_not_end_a_later_one() -> None:
    watch, earlier = Watch(), Search()

    with watch.searching():
        watch.found(earlier.stop)
    with watch.searching():
        watch.stop()

    assert earlier.n_stops == 0
    assert watch.is_stopped


def test_whoever_watches_is_told() -> None:
    told: list[tuple[float, float]] = []
    watch = Watch(lambda objective, bound: told.append((objective, bound)))

    watch.tell(1.0, 2.0)

    assert told == [(1.0, 2.0)]


def test_a_later_search_that_begins_worse_is_not_told_of() -> None:
    told: list[tuple[float, float]] = []
    watch = Watch(lambda objective, bound: told.append((objective, bound)))

    watch.tell(1.0, 2.0)
    watch.tell(0.5, 2.0)
    watch.tell(0.8, 1.9)
    watch.tell(1.2, 2.5)

    assert told == [(1.0, 2.0), (1.0, 1.9), (1.2, 1.9)]
