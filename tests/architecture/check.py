#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks a checkout against rules.py: check.py [root]. Prints what is wrong as file:line: [rule] text."""

import os
import sys
from pathlib import Path

import rules

SKIPPED_DIRECTORIES = {".git", ".cache", "build", "artifacts", "node_modules", "__pycache__", "corpus", "swagger-ui"}
# Text written elsewhere or kept as it once was: not ours to reformat.
FOREIGN = {"LICENSE"}
FOREIGN_SUFFIXES = {".ts", ".patch"}
CODE_SUFFIXES = {".cpp", ".h", ".py", ".sh", ".cmake", ".sql", ".css", ".js", ".jsx", ".mjs"}


def files(root):
    """Every text file of the checkout as (path from the root, text)."""
    for directory, folders, names in os.walk(root):
        # Not even looked into: a build tree changes while the check runs.
        folders[:] = sorted(set(folders) - SKIPPED_DIRECTORIES)
        for file in (Path(directory, name) for name in sorted(names)):
            if not file.is_file() or file.is_symlink() or file.name in FOREIGN or file.suffix in FOREIGN_SUFFIXES:
                continue
            try:
                yield file.relative_to(root).as_posix(), file.read_bytes().decode()
            except UnicodeDecodeError:
                continue  # a picture


def is_code(path, text):
    return Path(path).suffix in CODE_SUFFIXES or path.endswith("CMakeLists.txt") or text.startswith("#!")


def check(root):
    """Every finding in the checkout."""
    texts = dict(files(root))
    sources = {path: text for path, text in texts.items() if path.endswith((".cpp", ".h"))}
    products = {path: text for path, text in sources.items() if rules.layer_of(path)}
    enums = rules.own_enums(products.values())
    machine_paths = {f"{root}/", f"{Path.home()}/"} - {"//"}
    for path, text in texts.items():
        yield from rules.check_text(path, text, machine_paths)
        if is_code(path, text):
            yield from rules.check_code_file(path, text)
    for path, text in products.items():
        yield from rules.check_source(path, text, enums)


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()
    if not any((root / "core").rglob("*.h")):
        print(f"{root} holds no sources to check", file=sys.stderr)
        return 1
    findings = list(check(root))
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
