# SPDX-License-Identifier: Apache-2.0
"""Rows as they come, and at the end what was aimed at beside what was reached."""


class Report:
    def __init__(self):
        self.aims = []

    @staticmethod
    def heading(text):
        print(f"\n{text}", flush=True)

    @staticmethod
    def row(what, value, note=""):
        print(f"{what:<52} {value:>16}  {note}", flush=True)

    def aim(self, what, aim, reached, good):
        self.aims.append((what, aim, reached, "yes" if good else "no"))

    def summary(self):
        if not self.aims:
            return
        print(f"\n{'':<52} {'aim':>16} {'reached':>16}")
        for what, aim, reached, good in self.aims:
            print(f"{what:<52} {aim:>16} {reached:>16}  {good}")
