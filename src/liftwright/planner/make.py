"""From a request to a plan: problem, week, weeks, forecast and every reason."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from liftwright.adaptation.profile import Profile, profile
from liftwright.catalog import catalog
from liftwright.coaching.clock import SECONDS_PER_MINUTE, session_seconds
from liftwright.coaching.nutrition import (
    ProteinTarget,
    SessionEnergy,
    fat_loss_advice,
    protein_target,
    session_energy,
    session_met,
)
from liftwright.coaching.screening import Screening, screen
from liftwright.domain.aim import Aim
from liftwright.domain.exercise import Exercise
from liftwright.domain.person import HealthAim
from liftwright.domain.program import Program, WeekKind
from liftwright.errors import InfeasibleError
from liftwright.planner.build import build_problem, rest_style
from liftwright.planner.checked import checked
from liftwright.planner.day_notes import day_notes
from liftwright.planner.healthy_days import on_healthy_days
from liftwright.planner.infeasible import conflict
from liftwright.planner.known_lifts import lift_notes
from liftwright.planner.limits import limits_of
from liftwright.planner.made_for import made_for
from liftwright.planner.notes import notes
from liftwright.planner.outlook import size_outlook, strength_outlook
from liftwright.planner.params import SolverParams
from liftwright.planner.periodization.attempts import Contest, contests
from liftwright.planner.periodization.calendar import (
    Periodization,
    periodization_of,
)
from liftwright.planner.periodization.loads import Lifter
from liftwright.planner.periodization.order import in_order
from liftwright.planner.periodization.sets import Setting
from liftwright.planner.periodization.weeks import planned_weeks
from liftwright.planner.plan import Plan, Proof
from liftwright.planner.problem import Problem
from liftwright.planner.read_program import Reader
from liftwright.planner.reasons import reasons
from liftwright.planner.relaxed import relaxations
from liftwright.planner.request import PlanRequest
from liftwright.planner.rules.week import WeekReading
from liftwright.planner.score import score
from liftwright.planner.solve import SolvedWeek, solve_week
from liftwright.planner.spread import spread
from liftwright.planner.strength_notes import strength_notes
from liftwright.planner.template import WeekTemplate
from liftwright.planner.watch import Watch


@dataclass(frozen=True, slots=True)
class Solution:
    """A solved week with everything the plan is written from.

    Args:
        request: What was asked.
        problem: The same in numbers.
        week: The typical week with its proof, each day in its order.
        exercises: Every exercise by id.
        n_days_asked: Training days that were asked for; health may leave fewer.
    """

    request: PlanRequest
    problem: Problem
    week: SolvedWeek
    exercises: Mapping[str, Exercise]
    n_days_asked: int


def make_plan(
    request: PlanRequest,
    *,
    watch: Watch | None = None,
    params: SolverParams | None = None,
) -> Plan:
    """Return the best plan for a request, with its proof and its reasons.

    Args:
        request: What is wished for and what there is.
        watch: Who follows the search and may end it; `None` for nobody.
        params: Limits of the search; the usual ones by default.

    Raises:
        InfeasibleError: If no plan can meet all wishes; it names the smallest set of
            wishes that exclude each other and the smallest changes that help.
        UnprovenError: If the search was stopped before it found any plan.
    """
    solved = solution(request, watch=watch, params=params)
    return written(solved)


def solution(
    request: PlanRequest,
    *,
    watch: Watch | None = None,
    params: SolverParams | None = None,
    floors: tuple[float, float] = (0.0, 0.0),
) -> Solution:
    """Return the best typical week for a request.

    Args:
        request: What is wished for and what there is.
        watch: Who follows the search and may end it; `None` for nobody.
        params: Limits of the search; the usual ones by default.
        floors: Least size to gain, per muscle on average, and least strength, per
            lift on average, in smallest detectable effects.

    Raises:
        InfeasibleError: If no week can meet all wishes.
        UnprovenError: If the search was stopped before it found any week.
    """
    used = params or SolverParams()
    exercises = catalog()
    n_days_asked, request = len(request.days), on_healthy_days(request)
    problem = build_problem(request, exercises)
    size, strength = floors
    floored = replace(problem, size_floor=size, strength_floor=strength)
    week = solve_week(floored, used, watch)
    if week is None and any(floors):
        raise InfeasibleError((), ())
    if week is None:
        found = conflict(request, exercises, used)
        raise InfeasibleError(found.wishes, found.changes)
    ordered = _ordered(week, problem)
    checked(ordered.template, request, problem)
    return Solution(request, problem, ordered, exercises, n_days_asked)


def written(solved: Solution) -> Plan:
    """Return the plan that a solved week stands for."""
    request, week = solved.request, solved.week
    lifter = _lifter(request, solved.exercises)
    setting = Setting(request, periodization_of(request), lifter, rest_style(request))
    strength = strength_outlook(request, solved.problem, week.template, setting)
    attempted = contests(
        solved.problem, week.template, (request, lifter.profile), strength
    )
    program = _program(solved, setting, attempted)
    given = score(solved.problem, week.template)
    energy = _energy(request, program, solved.exercises)
    return Plan(
        request=request,
        program=program,
        template=week.template,
        periodization=setting.model,
        proof=Proof(
            objective=week.objective,
            bound=week.bound,
            resolution=SolverParams().resolution_sdes,
            gain=given.gain,
            size=given.size,
            strength=given.strength,
        ),
        weekly_sets=week.template.fractional_sets(),
        size=size_outlook(_read(program, setting, solved.exercises), request),
        strength=strength,
        screening=_screened(request),
        protein=_protein(request),
        energy=energy,
        reasons=reasons(solved.problem, week.template, setting),
        relaxed=relaxations(request, solved.problem, week.template),
        notes=notes(
            request,
            (
                *strength_notes(solved.problem, request),
                *day_notes(request, program, solved.exercises),
                *_eating(request, energy),
                *lift_notes(request, lifter, week.template, solved.exercises),
            ),
            n_days_asked=solved.n_days_asked,
        ),
        attempts=tuple(attempt for it in attempted for attempt in it.attempts),
    )


def _ordered(week: SolvedWeek, problem: Problem) -> SolvedWeek:
    template = spread(week.template, problem)
    days = tuple(
        replace(day, slots=in_order(day.slots, problem)) for day in template.days
    )
    return replace(week, template=WeekTemplate(days))


def _lifter(request: PlanRequest, exercises: Mapping[str, Exercise]) -> Lifter:
    known: Profile = profile(request.person, exercises)
    return Lifter(
        known,
        request.inventory,
        request.person.level,
        limits_of(request),
        request.person.body_mass,
    )


def _program(
    solved: Solution, setting: Setting, attempted: tuple[Contest, ...]
) -> Program:
    request, template = solved.request, solved.week.template
    weeks = planned_weeks(template, setting, solved.exercises, attempted)
    return Program(
        name=_name(request, setting.model),
        weeks=weeks,
        about=_about(request),
        start=request.start,
        made_for=made_for(request),
    )


def _read(
    program: Program, setting: Setting, exercises: Mapping[str, Exercise]
) -> tuple[WeekReading, ...]:
    lifter = setting.lifter
    reader = Reader(exercises, lifter.profile, (), limits=lifter.limits)
    return tuple(
        reader.in_week(number, lifter.level).sets_of(week)
        for number, week in enumerate(program.weeks, start=1)
    )


def _name(request: PlanRequest, model: Periodization) -> str:
    days, weeks = len(request.days), request.weeks
    return f"{_counted(days, 'day')} a week, {_counted(weeks, 'week')}, {model}"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _about(request: PlanRequest) -> str:
    strength = round(100 * request.emphasis)
    return f"{strength}% strength, {100 - strength}% size."


def _screened(request: PlanRequest) -> Screening | None:
    if request.screening is None:
        return None
    return screen(request.screening, age_years=request.person.age_years)


def _energy(
    request: PlanRequest, program: Program, exercises: Mapping[str, Exercise]
) -> SessionEnergy | None:
    body_mass = request.person.body_mass
    if body_mass is None:
        return None
    training = [it for it in program.weeks if it.kind is WeekKind.TRAINING]
    day = (training or program.weeks)[-1].days[0]
    minutes = session_seconds(day, exercises) / SECONDS_PER_MINUTE
    return session_energy(body_mass, minutes, session_met(day, exercises))


def _eating(request: PlanRequest, energy: SessionEnergy | None) -> tuple[str, ...]:
    if HealthAim.WEIGHT not in request.aims or energy is None:
        return ()
    return fat_loss_advice(energy.net_kcal * len(request.days)).notes


def _protein(request: PlanRequest) -> ProteinTarget | None:
    person = request.person
    if person.body_mass is None:
        return None
    return protein_target(
        person.body_mass,
        aim=Aim.SIZE if request.emphasis < 1 else Aim.STRENGTH,
        age_years=person.age_years,
        loses_weight=HealthAim.WEIGHT in request.aims,
    )
