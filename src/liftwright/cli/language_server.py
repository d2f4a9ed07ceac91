"""`liftwright language-server`: answers an editor about programs and sessions."""

import gc

from liftwright.cli.arguments import Arguments
from liftwright.cli.extras import needed

EXTRA = "editor"


def run(_arguments: Arguments) -> int:
    """Serve an editor over standard input and output."""
    needed("pygls", "The language server", EXTRA)
    from liftwright.editor.server import serve

    gc.enable()  # other commands end before anything is worth collecting
    serve()
    return 0
