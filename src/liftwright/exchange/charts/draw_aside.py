"""A program that draws charts: specifications come in as JSON, SVG images go out.

It is run by its path and imports nothing of Liftwright, so that it takes little.
"""

import json
import sys


def main() -> None:
    """Draw what standard input holds."""
    import vl_convert

    specs = json.load(sys.stdin.buffer)
    drawn = [vl_convert.vegalite_to_svg(spec) for spec in specs]
    sys.stdout.write(json.dumps(drawn))


if __name__ == "__main__":
    main()
