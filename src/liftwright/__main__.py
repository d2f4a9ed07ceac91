"""Run the command line: `python -m liftwright`."""

import sys

from liftwright.cli import main

if __name__ == "__main__":
    sys.exit(main())
