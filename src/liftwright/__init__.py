"""Liftwright: strength and hypertrophy plans, proven and explained."""

__version__ = "0.1.0"
