# SPDX-License-Identifier: Apache-2.0
"""resources/api-changes.md tells of every call that resources/openapi.json has, and of no other."""

import json
import re
import unittest
from pathlib import Path

RESOURCES = Path(__file__).parents[2] / "resources"
METHODS = {"get", "put", "post", "delete", "patch", "head", "options", "trace"}


def calls_of(document):
    return {f"{method.upper()} {path}" for path, item in document["paths"].items() for method in METHODS & item.keys()}


def calls_in(text):
    return set(re.findall(r"`([A-Z]+ /[^`\s]*)`", text))


def without_removed(text):
    return re.sub(r"^#+ Removed\n.*?(?=^#|\Z)", "", text, flags=re.M | re.S)


class ApiChanges(unittest.TestCase):
    def setUp(self):
        self.document = json.loads((RESOURCES / "openapi.json").read_text())
        self.changes = (RESOURCES / "api-changes.md").read_text()

    def test_each_call_of_the_api_is_told_of(self):
        self.assertEqual(set(), calls_of(self.document) - calls_in(self.changes))

    def test_each_call_that_is_told_of_is_there_or_removed(self):
        self.assertEqual(set(), calls_in(without_removed(self.changes)) - calls_of(self.document))

    def test_the_version_of_the_document_has_a_chapter(self):
        self.assertRegex(self.changes, rf"(?m)^## {re.escape(self.document['info']['version'])}\b")

    def test_a_new_call_would_be_missed(self):
        self.document["paths"]["/brand/new"] = {"get": {}, "parameters": []}
        self.assertEqual({"GET /brand/new"}, calls_of(self.document) - calls_in(self.changes))


if __name__ == "__main__":
    unittest.main()
