"""Load, repetitions and effort: families of small functions with inverses."""
