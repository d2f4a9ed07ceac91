"""What cannot be understood of a set."""


class QuickError(Exception):
    """A set cannot be understood; the text says why.

    Args:
        message: What is wrong.
        expected: What could stand there instead.
    """

    def __init__(self, message: str, *expected: str) -> None:
        self.expected = expected
        super().__init__(message)
