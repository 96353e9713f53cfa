# SPDX-License-Identifier: Apache-2.0
"""The API's document, printed and served: valid by openapi-spec-validator, and its examples by its own schemas."""

import json
import os
import subprocess
import unittest

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

METHODS = {"get", "put", "post", "delete", "patch", "head", "options", "trace"}


def printed():
    done = subprocess.run([os.environ["SALLYPORTD"], "openapi"], capture_output=True, text=True, timeout=60, check=True)
    return json.loads(done.stdout)


class Document(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.document = printed()
        resource = Resource.from_contents(cls.document, default_specification=DRAFT202012)
        cls.registry = Registry().with_resource("urn:api", resource)

    def operations(self):
        for path, item in self.document["paths"].items():
            for method in METHODS & item.keys():
                yield f"{method.upper()} {path}", item[method]

    def resolved(self, thing):
        """The thing, or what its $ref names."""
        while "$ref" in thing:
            found = self.document
            for part in thing["$ref"].removeprefix("#/").split("/"):
                found = found[part.replace("~1", "/").replace("~0", "~")]
            thing = found
        return thing

    def assert_matches(self, value, schema, where):
        anchored = json.loads(json.dumps(schema).replace('"#/', '"urn:api#/'))
        problems = [f"{problem.json_path}: {problem.message}"
                    for problem in Draft202012Validator(anchored, registry=self.registry).iter_errors(value)]
        self.assertEqual([], problems, where)

    def test_is_valid(self):
        self.assertEqual([], [str(error) for error in OpenAPIV31SpecValidator(self.document).iter_errors()])

    def test_a_broken_one_is_noticed(self):
        broken = json.loads(json.dumps(self.document))
        del broken["paths"]["/users/{id}" if "/users/{id}" in broken["paths"] else "/notes/{id}"]["get"]["parameters"]
        self.assertNotEqual([], list(OpenAPIV31SpecValidator(broken).iter_errors()))

    def test_each_schema_is_one(self):
        for name, schema in self.document["components"]["schemas"].items():
            with self.subTest(name):
                Draft202012Validator.check_schema(schema)

    def test_each_call_tells_what_it_does_and_what_it_answers(self):
        names = set()
        for name, operation in self.operations():
            with self.subTest(name):
                self.assertTrue(operation.get("summary"))
                self.assertTrue(operation.get("tags"))
                self.assertNotIn(operation["operationId"], names)
                names.add(operation["operationId"])
                self.assertTrue(any(status.startswith("2") for status in operation["responses"]))

    def test_each_named_security_scheme_exists_and_each_scope(self):
        schemes = self.document["components"]["securitySchemes"]
        for name, operation in self.operations():
            for requirement in operation.get("security", []):
                for scheme, scopes in requirement.items():
                    with self.subTest(f"{name}, {scheme}"):
                        self.assertIn(scheme, schemes)
                        if schemes[scheme]["type"] == "oauth2":
                            self.assertLessEqual(set(scopes), set(schemes[scheme]["flows"]["password"]["scopes"]))

    def test_each_tag_is_explained(self):
        explained = {tag["name"] for tag in self.document.get("tags", [])}
        used = {tag for _, operation in self.operations() for tag in operation["tags"]}
        self.assertEqual(used, explained)

    def test_examples_match_their_schemas(self):
        checked = 0
        for name, operation in self.operations():
            contents = [("request", operation["requestBody"])] if "requestBody" in operation else []
            contents += operation["responses"].items()
            for part, holder in contents:
                for media in self.resolved(holder).get("content", {}).values():
                    examples = [self.resolved(example)["value"] for example in media.get("examples", {}).values()]
                    examples += [media["example"]] if "example" in media else []
                    for example in examples:
                        with self.subTest(f"{name}, {part}"):
                            self.assert_matches(example, media["schema"], f"{name}, {part}")
                            checked += 1
        self.assertGreater(checked, 0)

    def test_examples_of_fields_match_their_schemas(self):
        for name, schema in self.document["components"]["schemas"].items():
            for field, described in schema.get("properties", {}).items():
                for example in described.get("examples", []):
                    with self.subTest(f"{name}.{field}"):
                        self.assert_matches(example, described, f"{name}.{field}")


if __name__ == "__main__":
    unittest.main()
