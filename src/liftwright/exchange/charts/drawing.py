"""Draws charts, with the optional part that can."""

from types import ModuleType

from liftwright.errors import MissingExtraError
from liftwright.exchange.charts.look import Spec

PNG_SCALE = 2.0
"""Two pixels for one: sharp on screens of today and in print."""


def svg(spec: Spec) -> str:
    """Return a chart as an SVG image.

    Raises:
        MissingExtraError: If the optional part `charts` is not installed.
    """
    drawn: str = _converter("An SVG chart").vegalite_to_svg(spec)
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
