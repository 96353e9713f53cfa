#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes what the tests here stand on, in the build tree: prepare.py packages|frontend|validator <directory> [folder].

`folder` holds the sources, when it is not this one.

packages   copies the sources of this folder, and installs what package-lock.json names beside them
frontend   builds the Next.js front end of that copy
validator  a Python environment with what requirements.txt names

Each does nothing when what it is made from has not changed since it was last done.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

SOURCE = Path(sys.argv[3]) if len(sys.argv) > 3 else Path(__file__).parent
COPIED = ("package.json", "package-lock.json", ".npmrc", "frontend", "support")
PACKAGE_FILES = COPIED[:3]
MADE = {".next", "next-env.d.ts"}  # by the build, inside the copy


def run(*command, directory=None):
    environment = {**os.environ, "NEXT_TELEMETRY_DISABLED": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    subprocess.run(command, cwd=directory, env=environment, stdin=subprocess.DEVNULL, check=True, timeout=280)


def files(*names):
    """Every file under the names, by its path from this folder. What a build left behind is none of it."""
    for name in names:
        found = [SOURCE / name] if (SOURCE / name).is_file() else sorted((SOURCE / name).rglob("*"))
        for file in found:
            if file.is_file() and not MADE & set(file.relative_to(SOURCE).parts):
                yield file.relative_to(SOURCE)


def digest(names, *more):
    hashed = hashlib.sha256("\0".join(more).encode())
    for name in names:
        content = (SOURCE / name).read_bytes()
        hashed.update(f"{name}\0{len(content)}\0".encode() + content)
    return hashed.hexdigest()


def once(stamp, wanted, make):
    """Calls make() unless the stamp says that it was done for the same."""
    if stamp.is_file() and stamp.read_text() == wanted:
        print(f"{stamp.stem} is there")
        return
    stamp.unlink(missing_ok=True)
    make()
    stamp.write_text(wanted)


def version_of(program):
    return subprocess.run([program, "--version"], capture_output=True, text=True, check=True, timeout=60).stdout.strip()


def copy_sources(target):
    wanted = {*files(*COPIED), *(file.relative_to(SOURCE) for file in SOURCE.glob("*.test.mjs"))}
    for folder in ("frontend", "support"):
        for file in (target / folder).rglob("*"):
            name = file.relative_to(target)
            if file.is_file() and name not in wanted and not MADE & set(name.parts):
                file.unlink()
    for name in wanted:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(SOURCE / name, target / name)


def prepare_packages(target):
    copy_sources(target)
    once(target / "packages.stamp", digest(files(*PACKAGE_FILES), version_of("node")),
         lambda: run("npm", "ci", "--prefer-offline", "--no-progress", directory=target))


def prepare_frontend(target):
    next_program = target / "node_modules" / "next" / "dist" / "bin" / "next"
    once(target / "frontend.stamp", digest(files(*PACKAGE_FILES, "frontend"), version_of("node")),
         lambda: run("node", str(next_program), "build", "frontend", directory=target))


def prepare_validator(target):
    environment = target / "validator"

    def make():
        shutil.rmtree(environment, ignore_errors=True)
        venv.create(environment, with_pip=True, symlinks=True)
        run(str(environment / "bin" / "pip"), "install", "--quiet", "--no-deps", "--only-binary", ":all:", "--requirement",
            str(SOURCE / "requirements.txt"))

    once(target / "validator.stamp", digest(files("requirements.txt"), sys.version), make)


def main():
    steps = {"packages": prepare_packages, "frontend": prepare_frontend, "validator": prepare_validator}
    step, target = steps[sys.argv[1]], Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    step(target)


if __name__ == "__main__":
    main()
