# SPDX-License-Identifier: Apache-2.0
"""What a program shows on the accessibility bus, read as a tree, and what can be done to it."""

import re
import subprocess

from gi.repository import GLib

from bus import ACCESSIBLE, PATIENCE, Gone, wait_until

ROLES = {2: "alert", 7: "check box", 8: "check menu item", 10: "column header", 11: "combo box", 16: "dialog", 20: "filler", 23: "frame", 27: "image", 29: "label",
         31: "list", 32: "list item", 33: "menu", 34: "menu bar", 35: "menu item", 37: "page tab", 38: "page tab list", 39: "panel",
         40: "password text", 41: "popup menu", 42: "progress bar", 43: "push button", 44: "radio button", 45: "radio menu item", 48: "scroll bar", 49: "scroll pane", 50: "separator",
         51: "slider", 52: "spin button", 53: "split pane", 54: "status bar", 55: "table", 56: "table cell", 57: "table column header",
         58: "table row header", 61: "text", 62: "toggle button", 63: "tool bar", 64: "tool tip", 65: "tree", 66: "tree table",
         67: "unknown", 68: "viewport", 69: "window", 75: "application"}
STATES = {1: "active", 3: "busy", 4: "checked", 7: "editable", 8: "enabled", 9: "expandable", 10: "expanded", 11: "focusable", 12: "focused",
          16: "modal", 20: "pressed", 22: "selectable", 23: "selected", 24: "sensitive", 25: "showing", 30: "visible", 33: "required", 36: "invalid entry",
          41: "checkable", 42: "has popup", 43: "read-only"}
LABELLED_BY = 2
LARGE = ("table", "tree table")  # their cells are asked for one by one


class Element:
    """One control as it was when the tree was read. What it does and says by now is asked for on the bus."""

    def __init__(self, bus, where, parent=None):
        self.bus, self.where, self.parent = bus, tuple(where), parent
        self.role, self.name, self.description, self.states, self.children = "", "", "", frozenset(), []

    def __repr__(self):
        return f"{self.role} '{self.name}'"

    def ask(self, interface, method, arguments=None):
        answer = self.bus.ask(*self.where, interface, method, arguments)
        if answer is None:
            raise Gone(f"{self}: {method}")
        return answer

    def read(self, hidden=False):
        """The tree from here down. `hidden`: and what is not shown."""
        level = [self]
        while level:
            self._read_level(level)
            shown = [element for element in level if hidden or "showing" in element.states or element.role == "application"]
            asked = [element for element in shown if element.role not in LARGE]
            answers = self.bus.ask_all([(*element.where, ACCESSIBLE, "GetChildren", None) for element in asked])
            for element, children in zip(asked, answers):
                element.children = [Element(self.bus, where, element) for where in children or []]
            level = [child for element in asked for child in element.children]
        if not hidden:
            self._drop_hidden()
        return self

    @staticmethod
    def _read_level(level):
        bus = level[0].bus
        calls = []
        for element in level:
            calls += [(*element.where, ACCESSIBLE, "GetRole", None), (*element.where, ACCESSIBLE, "GetState", None)]
            calls += [(*element.where, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, name)))
                      for name in ("Name", "Description")]
        answers = bus.ask_all(calls)
        for number, element in enumerate(level):
            role, states, name, description = answers[4 * number:4 * number + 4]
            element.role = ROLES.get(role, f"role {role}")
            element.states = frozenset(name for bit, name in STATES.items() if states and states[bit // 32] >> bit % 32 & 1)
            element.name, element.description = name or "", description or ""

    def _drop_hidden(self):
        self.children = [child for child in self.children if "showing" in child.states]
        for child in self.children:
            child._drop_hidden()

    def all(self):
        yield self
        for child in self.children:
            yield from child.all()

    def again(self):
        """As it is now."""
        self._read_level([self])
        return self

    def has(self, state):
        return state in self.again().states

    def label(self):
        """What stands beside it and says what it is."""
        for relation, targets in self.ask(ACCESSIBLE, "GetRelationSet"):
            if relation == LABELLED_BY:
                return self.bus.properties([(*targets[0], ACCESSIBLE, "Name")])[0]
        return ""

    # What can be done

    def act(self, name):
        actions = [action[0] for action in self.ask("org.a11y.atspi.Action", "GetActions")]
        if name not in actions:
            raise AssertionError(f"{self} cannot {name}, only {actions}")
        self.ask("org.a11y.atspi.Action", "DoAction", GLib.Variant("(i)", (actions.index(name),)))

    def press(self):
        wait_until(lambda: self.has("sensitive"), lambda: f"{self} can be pressed")
        self.act("Press")

    def toggle(self):
        wait_until(lambda: self.has("sensitive"), lambda: f"{self} can be toggled")
        self.act("Toggle")

    def focus(self):
        self._activate()
        self.act("SetFocus")
        wait_until(lambda: self.has("focused"), lambda: f"{self} has the focus")

    def _activate(self):
        """Has the window come to the front where another one was closed, as window managers do. There is none on this screen."""
        window = self
        while window.parent and window.parent.role != "application":
            window = window.parent
        if not window.has("active"):
            subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{re.escape(window.name)}$", "windowfocus"], check=True, timeout=PATIENCE)

    def write(self, text):
        """As dictation and password managers do: all at once, without the keyboard."""
        wait_until(lambda: "sensitive" in self.again().states and "read-only" not in self.states, lambda: f"{self} can be written to")
        self.ask("org.a11y.atspi.EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))

    def type(self, text):
        """As people do: to it, what is there marked, and key by key over it."""
        self.focus()
        self.bus.press("Control+a")
        self.bus.type(text)

    @property
    def text(self):
        return self.ask("org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1)))

    @property
    def value(self):
        return self.bus.properties([(*self.where, "org.a11y.atspi.Value", "CurrentValue")])[0]

    # Tables

    def size(self):
        """(rows, columns)"""
        return tuple(self.bus.properties([(*self.where, "org.a11y.atspi.Table", name) for name in ("NRows", "NColumns")]))

    def cells(self, rows):
        """Their texts, a list for each row."""
        columns = self.size()[1]
        places = [(row, column) for row in rows for column in range(columns)]
        found = self.bus.ask_all([(*self.where, "org.a11y.atspi.Table", "GetAccessibleAt", GLib.Variant("(ii)", place)) for place in places])
        if None in found:
            raise Gone(f"{self}: a cell")
        names = self.bus.properties([(*cell, ACCESSIBLE, "Name") for cell in found])
        return [names[start:start + columns] for start in range(0, len(names), columns or 1)]

    def cell(self, row, column):
        return Element(self.bus, self.ask("org.a11y.atspi.Table", "GetAccessibleAt", GLib.Variant("(ii)", (row, column))), self).again()
