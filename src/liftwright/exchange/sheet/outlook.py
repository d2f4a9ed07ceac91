"""What to expect of lifts and muscles, and what to eat for it."""

from collections.abc import Iterator, Sequence

from liftwright.adaptation.forecast import SizeForecast, StrengthForecast
from liftwright.adaptation.forecast_words import expected_in_words
from liftwright.exchange.sheet.names import exercise_name, muscle_name
from liftwright.exchange.sheet.opening import percent, whole_percent
from liftwright.exchange.sheet.set_words import span
from liftwright.exchange.sheet.sheets import Outlook
from liftwright.exchange.sheet.signs import MINUS
from liftwright.planner.periodization.attempts import Attempt
from liftwright.planner.plan import Plan
from liftwright.quantities import Mass


def lift_outlook(forecast: StrengthForecast) -> Outlook:
    """Return what to expect of a lift."""
    name = exercise_name(forecast.lift)
    return _outlook(forecast, name, _load_words(forecast))


def muscle_outlook(forecast: SizeForecast) -> Outlook:
    """Return what to expect of a muscle."""
    return _outlook(forecast, muscle_name(forecast.muscle), "")


def _outlook(
    forecast: StrengthForecast | SizeForecast, name: str, load: str
) -> Outlook:
    if not forecast.weeks:
        return Outlook(name, "", "", load, expected_in_words(forecast, name))
    end = forecast.weeks[-1]
    return Outlook(
        name=name,
        typical=percent(end.mean),
        interval=f"{whole_percent(end.low)} to {whole_percent(end.high)}",
        load=load,
        text=expected_in_words(forecast, name).replace(" -", f" {MINUS}"),
    )


def _load_words(forecast: StrengthForecast) -> str:
    if not forecast.loads:
        return ""
    end = forecast.loads[-1]
    interval = span(_whole(end.low), _whole(end.high))
    return f"{_whole(end.mean)} {end.mean.unit} ({interval})"


def _whole(mass: Mass) -> str:
    return f"{mass.amount:.0f}"


def attempt_rows(attempts: Sequence[Attempt]) -> Iterator[tuple[str, ...]]:
    """Yield attempts as rows, lift, number, load and chance; then what they total."""
    for it in attempts:
        load, chance = str(it.load), chance_words(it.chance)
        yield exercise_name(it.lift), str(it.number), load, chance
    if len({it.lift for it in attempts}) > 1:
        yield from _totals(attempts)


def chance_words(chance: float) -> str:
    """Return a chance in whole percents; none is a promise: `>99%`, `<1%`."""
    whole = round(100 * chance)
    if whole in {0, 100}:
        return ">99%" if whole else "<1%"
    return f"{whole}%"


def _totals(attempts: Sequence[Attempt]) -> Iterator[tuple[str, ...]]:
    for number in sorted({it.number for it in attempts}):
        loads = [it.load for it in attempts if it.number == number]
        yield "Total", str(number), str(sum(loads[1:], loads[0])), ""


def food_words(plan: Plan) -> Iterator[str]:
    """Yield what to eat and what training burns, in sentences."""
    protein, energy = plan.protein, plan.energy
    if protein:
        yield (
            f"Protein: about {protein.target_g} g a day ({protein.low_g} to"
            f" {protein.high_g} g), in meals of {protein.meal_low_g} to"
            f" {protein.meal_high_g} g."
        )
        yield from protein.notes
    if energy:
        yield (
            f"A session burns about {energy.net_kcal:.0f} kcal beyond resting, give or"
            f" take: {energy.net_low_kcal:.0f} to {energy.net_high_kcal:.0f} for one"
            " person."
        )
