"""`liftwright simulate`: what a program does over its weeks."""

from liftwright.app.choices import chosen, whole_number
from liftwright.cli.arguments import Arguments
from liftwright.cli.extras import needed
from liftwright.cli.givens import flag, format_wanted
from liftwright.cli.output import deliver
from liftwright.cli.program_given import program_given
from liftwright.cli.terminal import look_for
from liftwright.planner.params import Bound
from liftwright.quantities import Unit

FORMATS = ("text", "json", "svg", "png")
ENDINGS = {f".{name}": name for name in FORMATS} | {".txt": "text"}
DRAWN = frozenset({"svg", "png"})
N_WEEKS = Bound(1, 1040, "weeks")


def run(arguments: Arguments) -> int:
    """Train a program as somebody who does not exist."""
    from dataclasses import replace

    from liftwright.app.simulated import simulated_one_rm
    from liftwright.programs.lifters import BUSY, STEADY, STRUGGLING
    from liftwright.programs.simulate import simulate, unit_of

    wanted = format_wanted(arguments, FORMATS, ENDINGS)
    if wanted in DRAWN:
        needed("vl_convert", "A chart")
    program = program_given(arguments.words[0])
    weeks, named = flag(arguments, "weeks"), flag(arguments, "lifter")
    unit = flag(arguments, "unit")
    lifters = {"steady": STEADY, "struggling": STRUGGLING, "busy": BUSY}
    lifter = chosen(named, lifters) if named else STEADY
    of_gym = chosen(unit, {str(it): it for it in Unit}) if unit else unit_of(program)
    one_rm = simulated_one_rm(program, of_gym)
    lifter = replace(lifter, unit=of_gym, one_rm=one_rm)
    found = simulate(program, lifter, whole_number(weeks, N_WEEKS) if weeks else 0)
    path = arguments.one("output")
    if wanted in DRAWN:
        from liftwright.exchange.charts import png, simulation_spec, svg

        drawn = svg if wanted == "svg" else png
        deliver(drawn(simulation_spec(found)), path)
    elif wanted == "json":
        from liftwright.exchange.simulation_json import simulation_as_json

        deliver(simulation_as_json(found), path)
    else:
        from liftwright.cli.simulation_text import simulation_text

        deliver(simulation_text(found, look_for(path)), path)
    return 0
