"""What the language server answers: a text and a place in, messages to editors out."""

from lsprotocol import types

from liftwright.editor.completion import Offer, OfferKind, offers
from liftwright.editor.faults import faults
from liftwright.editor.marks import Mark
from liftwright.editor.meanings import meaning
from liftwright.editor.outline import Part, outline
from liftwright.editor.reading import Page, page_of
from liftwright.editor.rows import UTF_16
from liftwright.editor.writing import written

SOURCE = "liftwright"

_KINDS = {
    OfferKind.KEYWORD: types.CompletionItemKind.Keyword,
    OfferKind.EXERCISE: types.CompletionItemKind.Function,
    OfferKind.LABEL: types.CompletionItemKind.Variable,
    OfferKind.FINDING: types.CompletionItemKind.Reference,
    OfferKind.FIELD: types.CompletionItemKind.Field,
}
COLOURS = {
    Mark.HEADER: types.SemanticTokenTypes.Macro,
    Mark.WEEK: types.SemanticTokenTypes.Namespace,
    Mark.DAY: types.SemanticTokenTypes.Class,
    Mark.EXERCISE: types.SemanticTokenTypes.Function,
    Mark.LABEL: types.SemanticTokenTypes.Variable,
    Mark.KIND: types.SemanticTokenTypes.Type,
    Mark.WORK: types.SemanticTokenTypes.Modifier,
    Mark.LOAD: types.SemanticTokenTypes.EnumMember,
    Mark.UNIT: types.SemanticTokenTypes.EnumMember,
    Mark.EFFORT: types.SemanticTokenTypes.Parameter,
    Mark.REST: types.SemanticTokenTypes.Property,
    Mark.PROGRESS: types.SemanticTokenTypes.Keyword,
    Mark.JOINT: types.SemanticTokenTypes.Keyword,
    Mark.KEY: types.SemanticTokenTypes.Variable,
    Mark.NUMBER: types.SemanticTokenTypes.Number,
    Mark.DATE: types.SemanticTokenTypes.Number,
    Mark.SIGN: types.SemanticTokenTypes.Operator,
    Mark.TEXT: types.SemanticTokenTypes.String,
    Mark.COMMENT: types.SemanticTokenTypes.Comment,
}
"""The colours that editors know for marks; what is missing has none."""

LEGEND = tuple(sorted({it.value for it in COLOURS.values()}))


def diagnostics(text: str, units: str = UTF_16) -> list[types.Diagnostic]:
    """Return every fault of a text, with its remedy, on the words at fault."""
    page = page_of(text)
    severity = types.DiagnosticSeverity
    return [
        types.Diagnostic(
            range=_range(page, it.start, it.end, units),
            message=it.message,
            severity=severity.Error if it.is_error else severity.Warning,
            source=SOURCE,
        )
        for it in faults(page)
    ]


def completion(
    text: str, at: types.Position, units: str = UTF_16
) -> types.CompletionList:
    """Return what could stand where somebody is typing, the most usual first."""
    page = page_of(text)
    offered = offers(page, _offset(page, at, units))
    items = [_item(page, it, rank, units) for rank, it in enumerate(offered)]
    # Asked again at the next letter: then others may be among the first.
    return types.CompletionList(is_incomplete=True, items=items)


def _item(page: Page, offer: Offer, rank: int, units: str) -> types.CompletionItem:
    replaced = _range(page, offer.start, offer.end, units)
    return types.CompletionItem(
        label=offer.label,
        kind=_KINDS[offer.kind],
        detail=offer.detail or None,
        documentation=_markdown(offer.about) if offer.about else None,
        filter_text=offer.matched,
        sort_text=f"{rank:04d}",
        text_edit=types.TextEdit(replaced, offer.label),
    )


def hover(text: str, at: types.Position, units: str = UTF_16) -> types.Hover | None:
    """Return what the word at a place means."""
    page = page_of(text)
    found = meaning(page, _offset(page, at, units))
    if found is None:
        return None
    return types.Hover(
        _markdown(found.text), _range(page, found.start, found.end, units)
    )


def symbols(text: str, units: str = UTF_16) -> list[types.DocumentSymbol]:
    """Return the weeks and days of a program."""
    page = page_of(text)
    return [_symbol(page, part, units) for part in outline(page)]


def _symbol(page: Page, part: Part, units: str) -> types.DocumentSymbol:
    kinds = types.SymbolKind
    return types.DocumentSymbol(
        name=part.name,
        kind=kinds.Class if part.is_day else kinds.Namespace,
        range=_range(page, part.start, part.end, units),
        selection_range=_range(page, part.start, part.heading_end, units),
        children=[_symbol(page, it, units) for it in part.parts],
    )


def formatting(text: str, units: str = UTF_16) -> list[types.TextEdit]:
    """Return the edit that writes a text the way that all are written.

    Raises:
        NotWrittenError: If it cannot be written again without loss.
    """
    fresh = written(text)
    if fresh == text:
        return []
    page = page_of(text)
    return [types.TextEdit(_range(page, 0, len(text), units), fresh)]


def colours(text: str, units: str = UTF_16) -> types.SemanticTokens:
    """Return the marks of a text in the form that editors take colours in."""
    page = page_of(text)
    data: list[int] = []
    row = column = 0
    for word in page.words:
        colour = COLOURS.get(word.mark)
        if colour is None:
            continue
        for start, end in _in_rows(page, word.start, word.end):
            next_row, next_column = page.rows.place(start, units)
            length = page.rows.place(end, units)[1] - next_column
            begun = next_column - (column if next_row == row else 0)
            data += [next_row - row, begun, length, LEGEND.index(colour.value), 0]
            row, column = next_row, next_column
    return types.SemanticTokens(data)


def _in_rows(page: Page, start: int, end: int) -> list[tuple[int, int]]:
    """Return a stretch cut at the ends of rows: colours do not go over them."""
    first, last = page.rows.row_of(start), page.rows.row_of(max(start, end - 1))
    pieces = (
        (
            start if row == first else page.rows.offset_at(row, 0),
            end if row == last else page.rows.end_of(row),
        )
        for row in range(first, last + 1)
    )
    return [(begin, stop) for begin, stop in pieces if begin < stop]


def _offset(page: Page, at: types.Position, units: str) -> int:
    return page.rows.offset_at(at.line, at.character, units)


def _range(page: Page, start: int, end: int, units: str) -> types.Range:
    first = types.Position(*page.rows.place(start, units))
    return types.Range(first, types.Position(*page.rows.place(end, units)))


def _markdown(text: str) -> types.MarkupContent:
    return types.MarkupContent(types.MarkupKind.Markdown, text)
