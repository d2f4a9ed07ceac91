"""Models, tables, verticals and schemes that the tests of this room go through."""

from liftwright.domain.work import SetKind
from liftwright.loading import reps_max, schemes, tables, verticals
from liftwright.loading.effort import Execution
from liftwright.loading.formulas import FORMULAS

MODELS = (
    reps_max.personal(),
    reps_max.personal(20),
    reps_max.epley(),
    reps_max.modified_epley(),
    reps_max.linear(),
    reps_max.rts_chart(),
    *(reps_max.classical(name) for name in FORMULAS),
)
"""Every kind of model."""

SMOOTH_MODELS = tuple(model for model in MODELS[:4])
"""The models without an end that a scheme with any table could run into."""

TABLES = tuple(
    make(execution)
    for make in (
        tables.rir_table,
        tables.rir_increment_table,
        tables.variable_rir_table,
        tables.percent_drop_table,
        tables.deducted_table,
        tables.variable_deducted_table,
        tables.relative_intensity_table,
        tables.share_of_reps_table,
        tables.variable_share_of_reps_table,
    )
    for execution in Execution
)
"""Every progression table in every way to do the repetitions."""

VERTICALS = {
    "constant": verticals.constant,
    "linear": verticals.linear,
    "reverse linear": verticals.reverse_linear,
    "block": verticals.block,
    "block variant": verticals.block_variant,
    "undulating": verticals.undulating,
    "reverse undulating": verticals.reverse_undulating,
    "block undulating": verticals.block_undulating,
    "volume-intensity": verticals.volume_intensity,
    "repetition accumulation": verticals.repetition_accumulation,
    "reverse repetition accumulation": verticals.reverse_repetition_accumulation,
    "set accumulation": verticals.set_accumulation,
    "reverse set accumulation": verticals.reverse_set_accumulation,
}
"""Every vertical progression by its name."""

SCHEMES = {
    "straight": schemes.straight(3, 8),
    "plateau": schemes.plateau(8, 8, 6),
    "wave": schemes.wave(10, 8, 6),
    "descending wave": schemes.descending_wave(6, 8, 10),
    "step": schemes.step(8, 8, 8),
    "reverse step": schemes.reverse_step(8, 8, 8),
    "pyramid": schemes.pyramid(12, 10, 8, 10, 12),
    "reverse pyramid": schemes.reverse_pyramid(8, 10, 12, 10, 8),
    "ladder": schemes.ladder(3, 5, 10),
    "light-heavy": schemes.light_heavy(10, 5, 10, 5),
    "amrap": schemes.amrap(8, 3),
    "top set and back-off": schemes.top_and_back_off(5, 8, 3, 0.85),
    "drop": schemes.drop(8, 8, 10, share=0.8),
    "cluster": schemes.cluster(2, 2, 2, pause_s=20, n_sets=3, load_reps=6),
    "rest-pause": schemes.rest_pause(12, 4, 4, pause_s=15),
    "percent": schemes.percent((5, 5, 5), (0.4, 0.5, 0.6)),
    "manual": schemes.manual((5, 3, 2), deductions=(0.1, 0.05, 0), eases=(0, 0, 0)),
}
"""Every set scheme by its name."""

KINDS = {
    "straight": {SetKind.WORK},
    "amrap": {SetKind.WORK, SetKind.AMRAP},
    "top set and back-off": {SetKind.TOP, SetKind.BACK_OFF},
    "drop": {SetKind.WORK, SetKind.DROP},
    "cluster": {SetKind.CLUSTER},
    "rest-pause": {SetKind.REST_PAUSE},
}
"""What kinds of set some schemes are made of."""
