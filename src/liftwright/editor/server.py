"""The language server: hears of texts from an editor, and answers."""

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from liftwright import __version__
from liftwright.editor import answers
from liftwright.editor.rows import UTF_16
from liftwright.editor.writing import NotWrittenError

NAME = "liftwright"
TRIGGERS = (" ", "@", "%", ":")
"""Characters after which an editor asks what could come next."""


def serve() -> None:
    """Speak with an editor over standard input and output until it says goodbye."""
    made_server().start_io()


def made_server() -> LanguageServer:
    """Return a server with everything that it can be asked."""
    # Whole texts, not changes: both sides then mean the same by a line.
    server = LanguageServer(NAME, __version__, types.TextDocumentSyncKind.Full)
    _hear_of_texts(server)
    _answer(server)
    _write(server)
    return server


def _hear_of_texts(server: LanguageServer) -> None:
    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        _tell_faults(server, params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        _tell_faults(server, params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        nothing = types.PublishDiagnosticsParams(params.text_document.uri, [])
        server.text_document_publish_diagnostics(nothing)


def _answer(server: LanguageServer) -> None:
    @server.feature(
        types.TEXT_DOCUMENT_COMPLETION,
        types.CompletionOptions(trigger_characters=TRIGGERS),
    )
    def offered(params: types.CompletionParams) -> types.CompletionList:
        text = _text(server, params.text_document.uri)
        return answers.completion(text, params.position, _units(server))

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def meant(params: types.HoverParams) -> types.Hover | None:
        text = _text(server, params.text_document.uri)
        return answers.hover(text, params.position, _units(server))

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def outlined(params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        text = _text(server, params.text_document.uri)
        return answers.symbols(text, _units(server))

    @server.feature(
        types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL,
        types.SemanticTokensLegend(answers.LEGEND, []),
    )
    def coloured(params: types.SemanticTokensParams) -> types.SemanticTokens:
        text = _text(server, params.text_document.uri)
        return answers.colours(text, _units(server))


def _write(server: LanguageServer) -> None:
    @server.feature(types.TEXT_DOCUMENT_FORMATTING)
    def formatted(params: types.DocumentFormattingParams) -> list[types.TextEdit]:
        text = _text(server, params.text_document.uri)
        try:
            return answers.formatting(text, _units(server))
        except NotWrittenError as refused:
            message = f"Not formatted: {refused}"
            warning = types.MessageType.Warning
            server.window_show_message(types.ShowMessageParams(warning, message))
            return []


def _tell_faults(server: LanguageServer, uri: str) -> None:
    document = server.workspace.get_text_document(uri)
    found = answers.diagnostics(document.source, _units(server))
    server.text_document_publish_diagnostics(
        types.PublishDiagnosticsParams(uri, found, document.version)
    )


def _text(server: LanguageServer, uri: str) -> str:
    return server.workspace.get_text_document(uri).source


def _units(server: LanguageServer) -> str:
    return str(server.workspace.position_encoding or UTF_16)
