"""What apps call the units of loads and distances."""

from liftwright.quantities import Unit

UNIT_NAMES = {
    "kg": Unit.KG,
    "kgs": Unit.KG,
    "kilograms": Unit.KG,
    "lb": Unit.LB,
    "lbs": Unit.LB,
    "pounds": Unit.LB,
}
STONE = frozenset({"st", "stone", "stones"})
POUNDS_IN_A_STONE = 14

METRES_IN = {
    "cm": 0.01,
    "in": 0.0254,
    "inches": 0.0254,
    "ft": 0.3048,
    "feet": 0.3048,
    "yd": 0.9144,
    "yards": 0.9144,
    "m": 1.0,
    "meters": 1.0,
    "metres": 1.0,
    "km": 1000.0,
    "kilometers": 1000.0,
    "mi": 1609.344,
    "miles": 1609.344,
}
