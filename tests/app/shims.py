# SPDX-License-Identifier: Apache-2.0
"""Libraries that are preloaded into the server: a disk that fails, a clock that is set. Where they are comes from the environment."""

import errno
import mmap
import os
import struct

WRITES, SYNCS, TRUNCATIONS = 1, 2, 4


class Mapped:
    """A small file that the server reads while it runs."""

    def __init__(self, path, layout):
        path.write_bytes(bytes(struct.calcsize(layout)))
        self.path, self._layout = path, layout
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), 0)

    def set(self, *values):
        struct.pack_into(self._layout, self._memory, 0, *values)

    def get(self):
        return struct.unpack_from(self._layout, self._memory)

    def close(self):
        self._memory.close()


def preloaded(variable):
    # Sanitizers want to be the first library, and say so; these two replace none of what they watch.
    return {"LD_PRELOAD": os.environ[variable], "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"}


class FaultyDisk(Mapped):
    """What is under the home's data directory fails as told."""

    def __init__(self, home):
        super().__init__(home.path / "faulty-disk", "5i")
        self.environment = {**preloaded("SALLYPORT_FAULTY_DISK_LIBRARY"), "FAULTY_DISK": str(self.path),
                            "FAULTY_DISK_DIRECTORY": str(home.data.resolve())}

    def fail(self, kinds, error, after=0, always=True):
        self.set(kinds, after, error, int(always), 0)

    def fill(self):
        self.fail(WRITES | TRUNCATIONS, errno.ENOSPC)

    def mend(self):
        """How many calls failed."""
        failed = self.get()[4]
        self.set(0, 0, 0, 0, 0)
        return failed


class ShiftedClock(Mapped):
    def __init__(self, home):
        super().__init__(home.path / "shifted-clock", "q")
        self.environment = {**preloaded("SALLYPORT_SHIFTED_CLOCK_LIBRARY"), "SHIFTED_CLOCK": str(self.path)}
