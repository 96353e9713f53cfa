# SPDX-License-Identifier: Apache-2.0
"""The installed window, started as people start it and seen through the accessibility bus alone."""

import os
import subprocess

from gi.repository import GLib

from bus import ACCESSIBLE, PATIENCE, ROOT, wait_until
from element import LARGE, Element

SIGN_IN, CREATE, ACCOUNT, ADMIN = "Sign in — Sallyport", "Create account — Sallyport", "Sallyport", "Admin — Sallyport"


class Program:
    """One running copy."""

    def __init__(self, bus, executable, home, *arguments, **environment):
        self.bus = bus
        folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        with open(home / "sallyport.log", "ab") as log:
            self.process = subprocess.Popen([executable, *arguments], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                            env={**os.environ, **folders, "LC_ALL": "C.UTF-8", **environment})
        owner = wait_until(self._owner, "the program is on the accessibility bus")
        self.root = Element(bus, (owner, ROOT))
        self._chosen = 0  # how much had happened when something was chosen in a menu

    def _owner(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}")
        return next((owner for owner, _ in self.bus.applications() if self.bus.process_of(owner) == self.process.pid), None)

    # Finding. Each waits until it is there.

    def tree(self):
        """All that is shown by now."""
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}")
        root = Element(self.bus, self.root.where)
        root.role = "application"
        return root.read()

    def windows(self):
        return [child.name for child in self.tree().children]

    def picture(self):
        """What there is, for people who read a failure."""
        return "\n".join(f"    {element} {element.description!r} {sorted(element.states)}" for element in self.tree().all() if element.role != "filler")

    def find_all(self, role, name=None, window=None):
        """Those shown now. `role`: one, or several in a tuple; `name`: the whole name, or what says whether it is one."""
        roles = (role,) if isinstance(role, str) else role
        fits = name if callable(name) else lambda given: name is None or given == name
        tree = self.tree()
        places = [child for child in tree.children if window is None or child.name == window]
        return [element for place in places for element in place.all() if element.role in roles and fits(element.name)]

    def find(self, role, name=None, window=None, fits=lambda element: True):
        def search():
            return next((element for element in self.find_all(role, name, window) if fits(element)), None)

        return wait_until(search, lambda: f"{role} {name!r} in {window or 'any window'}; there is\n{self.picture()}")

    def _usable(self, role, name, window):
        """Found again where another took its place after the tree was read."""
        return self.find(role, name, window, lambda element: element.has("sensitive"))

    def window(self, title):
        return wait_until(lambda: next((child for child in self.tree().children if child.name == title), None),
                          lambda: f"window '{title}'; there is\n{self.picture()}")

    def only(self, *titles):
        """Waits until these windows are shown and no other."""
        wait_until(lambda: sorted(self.windows()) == sorted(titles), lambda: f"windows {titles}; there is\n{self.picture()}")

    def silent(self, text):
        """Waits until nothing shown says this any more."""
        wait_until(lambda: not any(text in element.name or text in element.description for element in self.tree().all()),
                   lambda: f"'{text}' is gone; there is\n{self.picture()}")

    def read(self, text):
        """Waits until something shown says this."""
        def search():
            return next((element for element in self.tree().all() if text in element.name or text in element.description), None)

        return wait_until(search, lambda: f"'{text}' is to be read; there is\n{self.picture()}")

    def everything(self):
        """All that can be had through the bus by whoever looks, hidden or not: names, descriptions, texts and values."""
        root = Element(self.bus, self.root.where)
        root.role = "application"
        elements = list(root.read(hidden=True).all())
        calls = [(*element.where, "org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1))) for element in elements]
        said = [text for text in self.bus.ask_all(calls) if text]
        for element in elements:
            said += [element.name, element.description]
            said += [cell for row in element.cells(range(element.size()[0])) for cell in row] if element.role in LARGE else []
        return "\n".join(said)

    # Doing

    def page(self, name, window=None):
        self.find("page tab", name, window).press()

    def choose_from(self, label, option, window=None):
        """In the list of choices that has this label."""
        choices = self.find("combo box", None, window, lambda element: label in (element.label(), element.description.split(". ")[0]))
        choices.focus()
        roles = ("list item", "table cell")
        # The list tells where it is when it opens, and after Home where that is somewhere else.
        opened = self._heard("Alt+Down", roles, 5)
        first = self._heard("Home", roles, 2) or opened
        self._go_to(option, roles, [first])
        self.bus.press("Return")
        wait_until(lambda: choices.again().name == option, f"'{option}' is chosen")

    def choose(self, button, entry, window=None):
        """An entry of the menu that the button opens. Menus are not in the tree, but tell of themselves and of what the keyboard is at."""
        seen = len(self.bus.events)
        self.press(button, window)
        self._choose(entry, seen)

    def choose_on(self, entry):
        """In the menu that the last choice opened."""
        self._choose(entry, self._chosen)

    def _choose(self, entry, since):
        wait_until(lambda: self._told(since, "showing", ("popup menu",)), f"the menu with '{entry}' is open")
        self._go_to(entry, ("menu item", "check menu item", "radio menu item"))
        self._chosen = len(self.bus.events)
        self.bus.press("Return")

    def _heard(self, key, roles, patience):
        """What has the focus after this key; None: nothing told of it."""
        seen = len(self.bus.events)
        self.bus.press(key)
        try:
            return wait_until(lambda: self._told(seen, "focused", roles), "an entry has the focus", patience).name
        except AssertionError:
            return None

    def _go_to(self, entry, roles, passed=()):
        """Down with the keyboard until this entry has the focus."""
        passed = list(passed)
        while entry not in passed:
            if passed and passed[-1] in passed[:-1]:
                raise AssertionError(f"no '{entry}' in the list, only {passed}")
            name = self._heard("Down", roles, PATIENCE)
            if name is None:
                raise AssertionError(f"no '{entry}' in the list after {passed}")
            passed.append(name)

    def _told(self, since, state, roles):
        """Which of these roles told since then that it came into this state."""
        for owner, path, signal, arguments in reversed(self.bus.events[since:]):
            if owner == self.root.where[0] and signal == "StateChanged" and arguments[:2] == (state, 1):
                element = Element(self.bus, (owner, path)).again()
                if element.role in roles:
                    return element
        return None

    def press(self, name, window=None, role=("push button", "toggle button", "menu item", "page tab", "check box", "radio button")):
        self._usable(role, name, window).press()

    def toggle(self, name, window=None):
        self._usable(("check box", "radio button"), name, window).toggle()

    def focused(self, since):
        """What got the focus since then, and what that is part of: a table tells of its cells."""
        found = set()
        for owner, path, signal, arguments in self.bus.events[since:]:
            if owner == self.root.where[0] and signal == "StateChanged" and arguments[:2] == ("focused", 1):
                element = Element(self.bus, (owner, path)).again()
                found.add(element.where)
                if element.role in ("table cell", "list item"):
                    found.add(tuple(self.bus.properties([(owner, path, ACCESSIBLE, "Parent")])[0]))
        return found

    def tab_to(self, element, most=20):
        """For what cannot be given the focus through the bus, which are Qt's tables."""
        for _ in range(most):
            seen = len(self.bus.events)
            self.bus.press("Tab")
            if element.where in wait_until(lambda: self.focused(seen), "something has the focus"):
                return
        raise AssertionError(f"Tab does not come to {element}")

    def write(self, name, text, window=None):
        self._usable(("text", "password text"), name, window).write(text)

    def type(self, name, text, window=None):
        self._usable(("text", "password text"), name, window).type(text)
