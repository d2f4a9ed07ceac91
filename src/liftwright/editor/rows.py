"""Where something stands: characters of a text, and the places editors count in."""

import re
from bisect import bisect_right

UTF_8, UTF_16, UTF_32 = "utf-8", "utf-16", "utf-32"
_END = re.compile(r"\r\n|\r|\n")
_BOM = "\ufeff"
_BASIC_PLANE = "\uffff"


class Rows:
    """The rows of a text, for going from characters to places and back.

    Args:
        text: The text.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        ends = list(_END.finditer(text))
        self._starts = [0, *(end.end() for end in ends)]
        self._ends = [*(end.start() for end in ends), len(text)]

    def __len__(self) -> int:
        return len(self._starts)

    def offset(self, line: int, column: int) -> int:
        """Return the character at a place as the notation counts it, from 1.

        Args:
            line: Line, from 1.
            column: Column, from 1; beyond the end of the line it is the end.
        """
        row = min(max(line, 1), len(self)) - 1
        # The notation does not see the mark that some editors put before a text.
        first = int(row == 0 and self.text.startswith(_BOM))
        wanted = self._starts[row] + first + max(column, 1) - 1
        return min(wanted, self._ends[row])

    def row_of(self, offset: int) -> int:
        """Return the row of a character, both counted from 0."""
        return bisect_right(self._starts, offset) - 1

    def end_of(self, row: int) -> int:
        """Return the character after the last of a row."""
        return self._ends[row]

    def place(self, offset: int, units: str = UTF_16) -> tuple[int, int]:
        """Return row and column of a character as editors count them, from 0.

        Args:
            offset: The character, from 0.
            units: What columns are counted in.
        """
        row = self.row_of(offset)
        return row, _size(self.text[self._starts[row] : offset], units)

    def offset_at(self, row: int, column: int, units: str = UTF_16) -> int:
        """Return the character at a place as editors count it, from 0.

        A place outside the text is taken for the nearest one inside.

        Args:
            row: Row, from 0.
            column: Column, from 0.
            units: What columns are counted in.
        """
        if row >= len(self):
            return len(self.text)
        row = max(row, 0)
        start, end = self._starts[row], self._ends[row]
        if units == UTF_32 or self.text[start:end].isascii():
            return min(start + max(column, 0), end)
        left = column
        for offset in range(start, end):
            left -= _size(self.text[offset], units)
            if left < 0:
                return offset
        return end


def _size(text: str, units: str) -> int:
    """Return how long editors take a text to be."""
    if units == UTF_32 or text.isascii():
        return len(text)
    if units == UTF_8:
        return len(text.encode("utf-8", "surrogatepass"))
    return len(text) + sum(char > _BASIC_PLANE for char in text)
