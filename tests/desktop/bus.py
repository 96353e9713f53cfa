# SPDX-License-Identifier: Apache-2.0
"""The accessibility bus (AT-SPI), as a screen reader speaks to it: calls, events, the keyboard. No cache, so nothing read is stale."""

import time

from gi.repository import Gio, GLib

PATIENCE = 30  # seconds; a sanitizer's build on a loaded machine is slow
ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
EVENTS = "org.a11y.atspi.Event.Object"
KEYS = {"Return": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B, "Space": 0x20, "Down": 0xFF54, "Up": 0xFF52, "Left": 0xFF51, "Right": 0xFF53,
        "Delete": 0xFFFF, "BackSpace": 0xFF08, "Home": 0xFF50, "End": 0xFF57, "PageDown": 0xFF56, "F5": 0xFFC2, "Menu": 0xFF67}
MODIFIERS = {"Shift": 50, "Control": 37, "Alt": 64}  # held down by their places on the keyboard, which are the same on every X server
PRESS, RELEASE, SYMBOL = 0, 1, 3


class Gone(Exception):
    """What was asked is not there any more: its window closed, or its program ended."""


def wait_until(condition, what, patience=PATIENCE):
    """The first answer of `condition` that is true. `what` says what was waited for, or is asked for it at the end."""
    end = time.monotonic() + patience
    context = GLib.MainContext.default()
    while True:
        while context.iteration(False):
            pass
        try:
            found = condition()
        except Gone:
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError("not so within %d s: %s" % (patience, what() if callable(what) else what))
        # Looks again after whatever happens on the bus, at the latest in a moment.
        waker = GLib.timeout_add(40, lambda: False)
        context.iteration(True)
        if context.find_source_by_id(waker):
            GLib.source_remove(waker)


class Bus:
    """The connection to the accessibility bus of this desktop session."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE, 20000)
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self._connection = Gio.DBusConnection.new_for_address_sync(address.unpack()[0], flags, None, None)
        self._events = []
        self._connection.signal_subscribe(None, EVENTS, None, None, None, Gio.DBusSignalFlags.NONE, self._take)

    def ask(self, owner, path, interface, method, arguments=None):
        return self.ask_all([(owner, path, interface, method, arguments)])[0]

    def ask_all(self, calls):
        """The answers to many calls, which are all under way at once. None: what was asked for is gone."""
        answers, missing = [None] * len(calls), set(range(len(calls)))

        def finished(connection, result, number):
            try:
                value = connection.call_finish(result).unpack()
                answers[number] = value[0] if value else True
            except GLib.Error:
                pass  # closed meanwhile, or of another kind
            missing.discard(number)

        for number, (owner, path, interface, method, arguments) in enumerate(calls):
            self._connection.call(owner, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 1000 * PATIENCE, None,
                                  finished, number)
        context = GLib.MainContext.default()
        while missing:
            context.iteration(True)
        return answers

    def properties(self, items):
        """Values of (owner, path, interface, name)."""
        return self.ask_all([(owner, path, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))
                             for owner, path, interface, name in items])

    def applications(self):
        return self.ask(REGISTRY, ROOT, ACCESSIBLE, "GetChildren") or []

    def process_of(self, owner):
        return self.ask("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetConnectionUnixProcessID", GLib.Variant("(s)", (owner,)))

    # Events

    def listen(self, *names):
        """From now on programs tell of these, such as "object:property-change"."""
        for name in names:
            if self.ask(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", GLib.Variant("(sass)", (name, [], ""))) is None:
                raise AssertionError(f"nobody tells of {name}")

    def _take(self, _, owner, path, __, signal, arguments):
        self._events.append((owner, path, signal, arguments.unpack()))

    @property
    def events(self):
        """(owner, path, signal, arguments) of all that happened, oldest first."""
        return self._events

    # Keyboard: what is pressed here goes through the X server to the window with the focus.

    def _key(self, code, kind):
        done = self.ask(REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller", "org.a11y.atspi.DeviceEventController",
                        "GenerateKeyboardEvent", GLib.Variant("(isu)", (code, "", kind)))
        if done is None:
            raise AssertionError("the keyboard does not work")

    def press(self, keys):
        """Such as "Tab", "Control+f" or "Alt+Shift+x"."""
        *held, last = keys.split("+")
        for name in held:
            self._key(MODIFIERS[name], PRESS)
        self._key(KEYS.get(last) or ord(last), SYMBOL)
        for name in reversed(held):
            self._key(MODIFIERS[name], RELEASE)

    def type(self, text):
        for character in text:
            self._key(ord(character), SYMBOL)
