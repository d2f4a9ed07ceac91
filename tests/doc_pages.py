"""Reads the pages of the documentation: their blocks of code, in order.

What stands behind a language says what a block is for: ``toml me.toml`` and the like
hold a file, ``diff plan.liftwright`` changes one. A block of plain ``text`` right after
``python`` is what the Python prints.
"""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
FENCE = re.compile(r"^```(.*)\n((?:.*\n)*?)```$", re.MULTILINE)
PROMPT = "$ "
SKIPPED = "..."
QUESTION = re.compile(r"\[(?P<default>.*?)\] (?P<answer>.*)")


@dataclass(frozen=True, slots=True)
class Block:
    """A block of code.

    Args:
        place: Page and line, for messages.
        language: Its language.
        file: File that it holds or changes; empty for none.
        text: What stands in it.
        printed: What a block of Python prints, where the page says it.
    """

    place: str
    language: str
    file: str
    text: str
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """A command that a page calls.

    Args:
        place: Page and line, for messages.
        words: What is typed.
        shown: The lines that the page shows below it; ``...`` stands for any.
    """

    place: str
    words: str
    shown: tuple[str, ...]

    def answers(self) -> list[tuple[str, str]]:
        """Return the questions that the page shows answered, with the answers.

        A question is known by the nearest line above its answer that the page shows.
        """
        found, question = [], ""
        for line in self.shown:
            answered = QUESTION.fullmatch(line)
            if answered:
                found.append((question, answered["answer"]))
            elif line.strip() not in {"", SKIPPED}:
                question = line
        return found


def blocks(page: Path) -> list[Block]:
    """Return the blocks of a page."""
    text = page.read_text(encoding="utf-8")
    name = page.relative_to(ROOT)
    found: list[Block] = []
    end = 0
    for match in FENCE.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        language, _, file = match[1].partition(" ")
        is_output = language == "text" and not text[end : match.start()].strip()
        if is_output and found and found[-1].language == "python":
            before = found.pop()
            found.append(
                Block(before.place, "python", before.file, before.text, match[2])
            )
        else:
            kept = file if "." in file else ""
            found.append(Block(f"{name}:{line}", language, kept, match[2]))
        end = match.end()
    return found


def commands(block: Block) -> list[Command]:
    """Return the commands of a block of console."""
    found: list[Command] = []
    for part in re.split(r"^(?=\$ )", block.text, flags=re.MULTILINE):
        first, *shown = part.splitlines() or [""]
        if first.startswith(PROMPT):
            words = first.removeprefix(PROMPT)
            found.append(Command(block.place, words, tuple(shown)))
        else:
            assert not part.strip(), f"{block.place}: no command before {first!r}"
    return found


def lost_line(shown: tuple[str, ...], printed: str) -> str | None:
    """Return the first line of a page that was not printed, in the order of the page.

    Lines follow each other as they are shown, but for a line ``...``, which stands for
    any; the first may stand anywhere. Dots at the end of a line stand for its rest.
    """
    lines = printed.splitlines()
    at, may_skip = 0, True
    for line in shown:
        if line.strip() == SKIPPED:
            may_skip = True
            continue
        last = len(lines) if may_skip else at + 1
        places = [it for it in range(at, last) if _is(line, lines[it : it + 1])]
        if not places:
            return line
        at, may_skip = places[0] + 1, False
    return None


def _is(shown: str, printed: list[str]) -> bool:
    """Return whether a line of a page is a line that was printed."""
    if shown.endswith(SKIPPED):
        return any(it.startswith(shown.removesuffix(SKIPPED)) for it in printed)
    return [shown.rstrip()] == [it.rstrip() for it in printed]
