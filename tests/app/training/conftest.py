"""Somebody who trains, for every test of this folder."""

from app.training.gym_days import life

__all__ = ["life"]
