"""Numbers of this room that are engineering, not exercise science."""

LEVEL = 0.95
"""Probability inside an interval when nothing else is asked for."""

MOST_LEVEL = 0.9999
"""Beyond it an interval says nothing that its shape can carry."""

CLOSE_ENOUGH = 1e-12
"""Where an iteration stops."""

MOST_STEPS = 50
"""Steps after which an iteration stops anyway; it takes a handful."""

LEAST_FRACTION = 0.01
"""Below it a share of the 1RM is a slip of the pen, and some formulas overflow."""

LONG_SET_REPS = 12
"""The progression tables are given for singles and for sets of this many."""

SHARE_STEP = 0.001
"""To how much a prescribed share of the 1RM is written down."""

OUTLIER_SHARE = 0.05
"""How many logged sets may be slips: a wrong load, unit or count."""

OUTLIER_SPAN = 2.0
"""How far, in ln(load), a slip may lie from the truth."""

OUTLIER_RATIO = 1.5
"""A best set this far above every other set of a log is taken for a slip."""

FEWEST_TO_SPOT_A_SLIP = 3
"""With fewer sets nobody can tell which of them is the slip."""

K_REACH = 3.2
"""How many standard deviations of ln(k) are considered to each side."""

K_NODES = 17
"""At how many values of k."""

STRENGTH_REACH = 5.0
"""How many standard deviations of ln(1RM) are considered beyond the outermost sets."""

COARSE_NODES = 40
"""How many values of ln(1RM) are looked at first."""

NEGLIGIBLE_LOG = 25.0
"""A density smaller than the greatest by this much, in its logarithm, is nothing."""

STRENGTH_NODES_PER_SD = 1.5
"""How finely, relative to all sets together; sums over a bell need no more."""

MOST_STRENGTH_NODES = 400
"""At most so many values of ln(1RM)."""

LEAST_LIKELIHOOD = 1e-300
"""Keeps the logarithm of what is impossible finite."""

RESERVES_KEPT = 4096
"""Sets whose first reserve is kept: a plan asks for few different ones."""

BOUTS_KEPT = 256
"""Numbers of sets, with their rests, whose fatigue is kept: a plan has few."""
