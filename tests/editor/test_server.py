"""The server as an editor meets it: a process that speaks over its pipes."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.in_editor import PROGRAM, at
from liftwright.cli import extras, main

URI = "file:///squat.liftwright"
SOURCES = Path(__file__).resolve().parents[2] / "src"


class Editor:
    """An editor that has started the server.

    Args:
        server: The process.
    """

    def __init__(self, server: "subprocess.Popen[bytes]") -> None:
        self.server = server
        self.told: list[dict[str, object]] = []
        self._asked = 0

    def tell(self, method: str, **params: object) -> None:
        """Send a message that has no answer."""
        self._send({"method": method, "params": params})

    def ask(self, method: str, **params: object) -> object:
        """Send a request and return its result; keep what is told on the way."""
        self._asked += 1
        self._send({"id": self._asked, "method": method, "params": params})
        while True:
            message = self._hear()
            if message.get("id") == self._asked:
                return message.get("result", message.get("error"))
            self.told.append(message)

    def opened(self, text: str) -> None:
        """Tell the server of a text."""
        document = {"uri": URI, "languageId": "liftwright", "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)

    def about(self, method: str, **more: object) -> object:
        """Ask something of the text."""
        return self.ask(f"textDocument/{method}", textDocument={"uri": URI}, **more)

    def faults(self) -> list[dict[str, object]]:
        """Return the faults that were told last."""
        last = [
            it for it in self.told if it["method"] == "textDocument/publishDiagnostics"
        ][-1]
        params = last["params"]
        assert isinstance(params, dict)
        return list(params["diagnostics"])

    def _send(self, message: dict[str, object]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.server.stdin
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.server.stdin.flush()

    def _hear(self) -> dict[str, object]:
        assert self.server.stdout
        length = 0
        while line := self.server.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        message = json.loads(self.server.stdout.read(length))
        assert isinstance(message, dict)
        return message


@pytest.fixture
def editor() -> Iterator[Editor]:
    """An editor whose server is ready; it has ended well at the end of the test."""
    command = [sys.executable, "-P", "-m", "liftwright", "language-server", "--stdio"]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(SOURCES)},
    ) as server:
        one = Editor(server)
        one.ask("initialize", processId=None, rootUri=None, capabilities={})
        one.tell("initialized")
        try:
            yield one
            one.ask("shutdown")
            one.tell("exit")
            assert server.wait() == 0
        finally:
            server.kill()


def test_an_editor_is_served_from_hello_to_goodbye(editor: Editor) -> None:
    editor.opened(PROGRAM)
    place = at(PROGRAM, "back-squat")
    where = {"line": place.line, "character": place.character}
    end = {"line": place.line, "character": place.character + 4}

    hover = editor.about("hover", position=where)
    offered = editor.about("completion", position=end)
    symbols = editor.about("documentSymbol")
    colours = editor.about("semanticTokens/full")
    edits = editor.about("formatting", options={"tabSize": 2, "insertSpaces": True})

    assert editor.faults() == []
    assert "Brace" in json.dumps(hover)
    assert '"back-squat"' in json.dumps(offered)
    assert "day Monday Squat" in json.dumps(symbols)
    assert isinstance(colours, dict)
    assert len(colours["data"]) % 5 == 0
    assert "weeks 1-2" in json.dumps(edits)


def test_faults_follow_what_is_typed(editor: Editor) -> None:
    editor.opened(PROGRAM)
    fresh = PROGRAM.replace("bench-press", "\U0001f3cb bnech-press \ud800\u2028")

    editor.tell(
        "textDocument/didChange",
        textDocument={"uri": URI, "version": 2},
        contentChanges=[{"text": fresh}],
    )
    editor.about("documentSymbol")

    assert editor.faults()
    editor.tell(
        "textDocument/didChange",
        textDocument={"uri": URI, "version": 3},
        contentChanges=[{"text": PROGRAM}],
    )
    editor.about("documentSymbol")
    assert editor.faults() == []


def test_a_text_with_comments_is_not_formatted_and_the_editor_is_told_why(
    editor: Editor,
) -> None:
    editor.opened(f"{PROGRAM}// mine\n")

    edits = editor.about("formatting", options={"tabSize": 2, "insertSpaces": True})

    assert edits == []
    shown = [it for it in editor.told if it["method"] == "window/showMessage"]
    assert "comments are not kept" in json.dumps(shown)


def test_an_editor_that_asks_nonsense_is_served_all_the_same(editor: Editor) -> None:
    nowhere = {"line": 10**9, "character": 10**9}
    unknown = {"uri": "file:///nowhere.liftwright"}

    refused = editor.ask("textDocument/hover", textDocument=unknown, position=nowhere)
    editor.opened(PROGRAM)

    assert "code" in json.dumps(refused)
    assert editor.about("hover", position=nowhere) is None
    assert editor.about("documentSymbol")


def test_without_its_extra_the_command_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(extras, "find_spec", lambda _: None)
    monkeypatch.delenv(extras.LAUNCHER, raising=False)

    assert main(["language-server"]) == 2
    assert "pip install 'liftwright[editor]'" in capsys.readouterr().err
