from dataclasses import replace

import pytest

from app.given_values import person, sources, wishes
from liftwright.app.defaults import assumed
from liftwright.app.given import Given
from liftwright.app.person_file import PersonFile, person_in
from liftwright.app.plan_request import plan_request
from liftwright.domain.aim import Ruleset
from liftwright.domain.person import KnownLift, Level, ScreeningAnswers, Sex
from liftwright.domain.program import Weekday
from liftwright.errors import FieldError, InputError
from liftwright.quantities import Unit, kilograms, pounds


def test_nothing_said_is_a_novice_in_a_gym_who_wants_both() -> None:
    request = plan_request(PersonFile(), sources())

    assert request.person.level is Level.NOVICE
    assert request.days == (Weekday.MON, Weekday.WED, Weekday.FRI)
    assert set(request.minutes.values()) == {60}
    assert (request.weeks, request.emphasis) == (12, 0.5)
    assert request.screening is None
    assert request.inventory.unit is Unit.KG


def test_what_is_assumed_is_what_nobody_said() -> None:
    said = wishes(level="advanced", days="4", equipment="barbell", event="2026-06-01")

    assert assumed(said) == ("60 minutes a day", "size and strength alike")


def test_every_field_reaches_the_request() -> None:
    request = plan_request(
        person(
            level="advanced",
            age="34",
            sex="female",
            body_mass="60kg",
            lift=["squat 100kg", "bench 60kg x 5"],
            alone="yes",
            rules="articles",
            weeks="6",
            unit="lb",
        ),
        sources(),
    )

    who = request.person
    assert (who.level, who.age_years, who.sex) == (Level.ADVANCED, 34, Sex.FEMALE)
    assert who.body_mass == kilograms(60)
    assert who.lifts == (
        KnownLift("back-squat", kilograms(100)),
        KnownLift("bench-press", kilograms(60), 5),
    )
    assert who.trains_alone
    assert (request.rules, request.weeks) == (Ruleset.ARTICLES, 6)
    assert request.inventory.unit is Unit.LB


def test_a_gym_counts_as_the_person_does() -> None:
    request = plan_request(person(lift=["squat 300lb"]), sources())

    assert request.inventory.unit is Unit.LB
    assert request.inventory.bars[0].mass == pounds(45)


def test_a_lift_given_last_replaces_the_same_lift_given_before() -> None:
    request = plan_request(
        person(lift=["squat 300lb", "bench 200lb", "back squat 310lb"]), sources()
    )

    assert [lift.mass for lift in request.person.lifts] == [pounds(310), pounds(200)]


def test_reports_of_one_lift_that_contradict_each_other_are_refused() -> None:
    contradicting = person(lift=["bench 100kg x 5 @8", "squat 140kg", "bench 200kg"])

    with pytest.raises(FieldError, match=r"bench 200kg .* 1RM of 200 kg"):
        plan_request(contradicting, sources())


def test_reports_of_one_lift_that_agree_are_not_refused() -> None:
    agreeing = person(lift=["bench 100kg x 5 @8", "bench 120kg", "pull-up 10kg x 5"])

    assert len(plan_request(agreeing, sources()).person.lifts) == 2


def test_a_lift_of_today_may_be_far_from_that_of_a_person_file() -> None:
    old, new = Given("lift in me.toml", "squat 60kg"), Given("--lift", "squat 140kg")
    told = PersonFile({"lift": (old, new)})

    (squat,) = plan_request(told, sources()).person.lifts

    assert squat.mass == kilograms(140)


def test_lifts_of_a_log_come_before_lifts_that_were_said() -> None:
    logged = KnownLift("back-squat", pounds(280), sd_fraction=0.05)
    with_log = replace(sources(), lifts_of_log=lambda _given, _unit: (logged,))

    request = plan_request(person(from_log="log.csv", lift=["bench 200lb"]), with_log)

    assert request.person.lifts[0] == logged
    assert len(request.person.lifts) == 2


def test_the_screening_of_a_person_file_is_kept() -> None:
    said = person_in("[screening]\nhypertension = true", "me.toml")

    request = plan_request(said, sources())

    assert request.screening == ScreeningAnswers(has_hypertension=True)


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ({"age": "-3"}, "--age: -3 .* 10 to 110 years"),
        ({"age": "200"}, "--age: 200"),
        ({"level": "god"}, "--level: god .* novice, intermediate, advanced"),
        ({"sex": "x"}, "--sex: x .* female, male, unsaid"),
        ({"body_mass": "800kg"}, "--body-mass: 800kg .* 25 to 350 kg"),
        ({"body_mass": "80"}, "--body-mass: 80 .* with its unit"),
        ({"lift": ["squat 3000kg"]}, "--lift: squat 3000kg"),
        ({"unit": "stone"}, "--unit: stone .* kg, lb"),
        ({"rules": "bro"}, "--rules: bro .* evidence, articles"),
        ({"alone": "perhaps"}, "--alone: perhaps .* yes or no"),
        ({"days": "0"}, "--days: 0 .* 1 to 7 days"),
        ({"minutes": "1500"}, "--minutes: 1500 .* 10 to 240 minutes"),
        ({"weeks": "99"}, "--weeks: 99 .* 1 to 52 weeks"),
        ({"emphasis": "2"}, "--emphasis: 2 .* 0 to 1"),
        ({"equipment": "garage"}, "unknown place in --equipment: 'garage'"),
        ({"equipment": "garage.toml"}, r"garage\.toml does not exist"),
        ({"from_log": "log.csv"}, r"log\.csv .* does not exist"),
        ({"focus": ["arms"], "avoid": ["biceps"]}, "--focus: biceps .* --avoid"),
        ({"focus": ["squat"], "avoid": ["squat"]}, "--focus: back-squat"),
    ],
)
def test_what_cannot_be_names_the_flag_and_what_is_allowed(
    said: dict[str, object], complaint: str
) -> None:
    with pytest.raises(InputError, match=complaint):
        plan_request(person(**said), sources())


def test_a_field_of_a_file_is_named_with_its_file() -> None:
    with pytest.raises(FieldError, match=r"minutes in me\.toml: 5 is not possible"):
        plan_request(person_in("minutes = 5", "home/me.toml"), sources())


def test_an_equipment_file_lies_beside_the_person_file() -> None:
    read: list[str] = []

    def read_text(path: str) -> str:
        read.append(path)
        return 'unit = "kg"\nlike = "barbell"\n'

    said = person_in('equipment = "gym.toml"', "home/me.toml")
    request = plan_request(said, replace(sources(), read_text=read_text))

    assert read == ["home/gym.toml"]
    assert request.inventory.unit is Unit.KG


def test_a_faulty_equipment_file_is_named() -> None:
    with_file = replace(sources(), read_text=lambda _path: "unit = 'stone'")

    with pytest.raises(InputError, match=r"gym\.toml: unit: stone is not possible"):
        plan_request(person(equipment="gym.toml"), with_file)
