#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""linked_libraries.py PROGRAM: fails when the program, or a library it loads at its start, needs Qt Gui or Widgets.

linked_libraries.py --expect-gui PROGRAM: fails when it needs neither, so that the look itself is tested.
"""

import re
import subprocess
import sys

GUI = re.compile(r"^libQt6(Gui|Widgets|OpenGL|Svg|XcbQpa)")


def closure(program):
    """Names of all libraries the loader maps for the program."""
    output = subprocess.run(["ldd", program], check=True, capture_output=True, text=True, timeout=60).stdout
    missing = re.findall(r"^\s*(\S+) => not found", output, re.M)
    if missing:
        sys.exit(f"{program} needs libraries that are not here: {', '.join(missing)}")
    return sorted(re.findall(r"^\s*(\S+) =>", output, re.M))


def main():
    expect_gui = sys.argv[1] == "--expect-gui"
    program = sys.argv[-1]
    libraries = closure(program)
    if not any(library.startswith("libQt6Core") for library in libraries):
        sys.exit(f"{program} does not even link Qt Core: the wrong file?")
    gui = [library for library in libraries if GUI.match(library)]
    print(f"{program}: {len(libraries)} libraries, of Qt Gui and Widgets: {', '.join(gui) or 'none'}")
    return 0 if bool(gui) == expect_gui else 1


if __name__ == "__main__":
    sys.exit(main())
