"""Draws charts, with the optional part that can."""

import json
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

from liftwright.errors import MissingExtraError
from liftwright.exchange.charts.look import Spec

PNG_SCALE = 2.0
"""Two pixels for one: sharp on screens of today and in print."""

ASIDE = Path(__file__).with_name("draw_aside.py")


def svg(spec: Spec) -> str:
    """Return a chart as an SVG image.

    Raises:
        MissingExtraError: If the optional part `charts` is not installed.
    """
    drawn: str = _converter("An SVG chart").vegalite_to_svg(spec)
    return drawn


def svgs_aside(specs: Sequence[Spec]) -> list[str]:
    """Return charts as SVG images, drawn by a process of their own.

    What draws takes a hundred megabytes and keeps them: the end of a process gives
    them back, before the next big thing is done.

    Args:
        specs: The charts; none need no process.

    Raises:
        MissingExtraError: If the optional part `charts` is not installed.
    """
    if not specs:
        return []
    if find_spec("vl_convert") is None:
        raise MissingExtraError("An SVG chart", "charts")
    done = subprocess.run(  # noqa: S603 - our own program, and data on its input
        [sys.executable, "-P", str(ASIDE)],
        input=json.dumps(specs).encode(),
        stdout=subprocess.PIPE,
        check=True,
    )
    drawn: list[str] = json.loads(done.stdout)
    return drawn


def png(spec: Spec) -> bytes:
    """Return a chart as a PNG image.

    Raises:
        MissingExtraError: If the optional part `charts` is not installed.
    """
    drawn: bytes = _converter("A PNG chart").vegalite_to_png(spec, scale=PNG_SCALE)
    return drawn


def pdf(spec: Spec) -> bytes:
    """Return a chart as a PDF page of its size.

    Raises:
        MissingExtraError: If the optional part `charts` is not installed.
    """
    drawn: bytes = _converter("A PDF chart").vegalite_to_pdf(spec)
    return drawn


def _converter(what: str) -> ModuleType:
    try:
        import vl_convert
    except ImportError as error:
        raise MissingExtraError(what, "charts") from error
    return vl_convert
