# SPDX-License-Identifier: Apache-2.0
"""What the engine alone gets wrong about paths, methods, versions and the order of answers, asked from raw sockets."""

import unittest

from attack import AttackTest, request, sign_in


class Routes(AttackTest):
    def status(self, target):
        return self.get(target).status

    def test_a_path_is_compared_byte_by_byte_and_whole(self):
        self.assertEqual(self.status("/livez"), 200)
        for target in ("//evil/livez", "//livez", "/livez%0A", "/livez%0a", "/livez%00", "/live%7A%2F", "/a%2Fb", "/users%2Fme", "/%2e%2e/livez",
                       "/./livez", "/x/../livez", "/livez/..", "/livezz", "/xlivez", "/LIVEZ", "/livez;a=b", "/livez.", "/users/me//"):
            with self.subTest(target=target):
                self.assertEqual(self.status(target), 404)

    def test_a_dot_matches_only_a_dot(self):
        self.assertEqual(self.status("/.well-known/jwks.json"), 200)
        for target in ("/.well-known/jwks-json", "/xwell-known/jwks.json", "/.well-known/jwks%2Ejson%0A"):
            with self.subTest(target=target):
                self.assertEqual(self.status(target), 404)

    def test_the_absolute_form_means_the_same_path_on_the_same_host_only(self):
        self.assertEqual(self.status("http://localhost/livez"), 200)
        self.assertEqual(self.status("http://elsewhere.example/livez"), 200) # the Host field does not count then (RFC 9112, 3.2.2)
        self.assertEqual(self.status("http://localhost//livez"), 404)
        for target in ("http://localhost@evil/livez", "ftp://localhost/livez", "http:///livez", "http:/livez", "livez", "*", ""):
            with self.subTest(target=target):
                self.assertEqual(self.status(target), 400)

    def test_a_query_is_no_part_of_the_path(self):
        for target in ("/livez?", "/livez?/users/me", "/livez?a=b?c", "/livez?%0d%0aX-Injected:1"):
            with self.subTest(target=target):
                self.assertEqual(self.status(target), 200)

    def test_a_wrong_method_is_405_and_says_what_is_allowed(self):
        for path, method, allowed in (("/livez", "DELETE", "GET, HEAD"), ("/token", "GET", "POST"), ("/users/", "PUT", "GET, HEAD, POST"),
                                      ("/livez", "TRACE", "GET, HEAD"), ("/token", "TRACE", "POST")):
            with self.subTest(path=path), self.connect() as client:
                answer = client.send(request(path, method)).answer()
                self.assertEqual(answer.status, 405)
                self.assertEqual(sorted(method.strip() for method in answer.field("allow").split(",") if method.strip() != "OPTIONS"),
                                 sorted(method.strip() for method in allowed.split(",")))

    def test_an_unknown_method_is_501(self):
        for method in ("BREW", "CONNECT", "get", "GETT", "X" * 1000):
            with self.subTest(method=method), self.connect() as client:
                self.assertEqual(client.send(request("/livez", method)).answer().status, 501)

    def test_options_of_the_server_itself_tell_its_methods(self):
        with self.connect() as client:
            answer = client.send(request("*", "OPTIONS")).answer()
            self.assertEqual((answer.status, answer.field("allow")), (204, "GET, HEAD, POST, PATCH, DELETE, OPTIONS"))

    def test_a_body_in_a_content_coding_is_415_and_says_so(self):
        with self.connect() as client:
            client.send(request("/token", "POST", ("Content-Encoding: gzip", "Content-Length: 4")) + b"\x1f\x8b\x08\x00")
            answer = client.answer()
            self.assertEqual((answer.status, answer.field("accept-encoding")), (415, "identity"))


class Answers(AttackTest):
    def test_head_is_get_without_the_body_to_the_byte(self):
        def without_what_differs(head):
            return [line for line in head.split(b"\r\n") if not line.lower().startswith((b"date:", b"x-request-id:"))]

        for path in ("/livez", "/nothing", "/users/me/", "/.well-known/jwks.json"):
            with self.subTest(path=path):
                get, head = (self.exchange(request(path, method, ("Connection: close",))) for method in ("GET", "HEAD"))
                self.assertTrue(head.endswith(b"\r\n\r\n"), head)
                self.assertEqual(head.count(b"\r\n\r\n"), 1)
                self.assertEqual(without_what_differs(get.split(b"\r\n\r\n")[0]), without_what_differs(head[:-4]))

    def test_pipelined_heads_stay_in_step(self):
        with self.connect() as client:
            client.send(request("/livez", "HEAD") * 3 + request("/livez"))
            self.assertEqual([client.answer(head_only=number < 3).status for number in range(4)], [200] * 4)

    def test_the_connection_ends_when_asked(self):
        for data in (request("/livez", fields=("Connection: close",)), request("/livez", fields=("Connection: Keep-Alive, CLOSE",)),
                     request("/livez", version="1.0")):
            with self.subTest(data=data):
                answers = self.exchange(data + request("/livez"))  # returns only when the server closes
                self.assertEqual(answers.count(b"HTTP/1.1 200"), 1)
                self.assertIn(b"\r\nconnection: close\r\n", answers.lower())

    def test_an_old_client_may_ask_to_stay(self):
        with self.connect() as client:
            for _ in range(3):
                answer = client.send(request("/livez", fields=("Connection: keep-alive",), version="1.0")).answer()
                self.assertEqual((answer.status, answer.field("connection")), (200, "keep-alive"))

    def test_100_is_said_before_the_body_is_sent(self):
        head, body = sign_in(fields=("Expect: 100-continue",)).split(b"\r\n\r\n")
        with self.connect() as client:
            self.assertEqual(client.send(head + b"\r\n\r\n").answer().status, 100)
            self.assertEqual(client.send(body).answer().status, 200)

    def test_100_is_not_said_for_what_is_refused(self):
        for fields, status in (("Content-Length: 1073741824", 413), ("Content-Length: -1", 400)):
            with self.subTest(fields=fields), self.connect() as client:
                self.assertEqual(client.send(request("/token", "POST", ("Expect: 100-continue", fields))).answer().status, status)

    def test_other_expectations_are_417(self):
        with self.connect() as client:
            self.assertEqual(client.send(request("/livez", fields=("Expect: tea",))).answer().status, 417)

    def test_pipelined_answers_come_in_the_order_of_the_requests(self):
        unknown = sign_in(password="Wrong-password-2")
        with self.connect() as client:
            client.send(sign_in() + request("/livez") + unknown + request("/nothing") + sign_in() + request("/livez", "DELETE"))
            self.assertEqual([client.answer().status for _ in range(6)], [200, 200, 401, 404, 200, 405])

    def test_nothing_a_client_sends_splits_an_answer(self):
        line = "\r\nX-Injected: 1\r\n\r\n"
        for field in ("Origin", "X-Request-Id", "Host", "Authorization", "Accept", "Forwarded", "X-Forwarded-For"):
            for value in ("a%0d%0aX-Injected: 1", "a\u560d\u560aX-Injected: 1", "a\rX-Injected: 1", "a\tX-Injected: 1", "a" + line):
                with self.subTest(field=field, value=value):
                    fields = ("Connection: close", f"{field}: {value}")
                    lines = [] if field == "Host" else ["Host: localhost"]
                    data = "\r\n".join(["GET /users/me/ HTTP/1.1", *lines, *fields]).encode() + b"\r\n\r\n"
                    self.assertNotIn(b"\nx-injected", self.exchange(data).lower())
        for target in ("/%0d%0aX-Injected:%201", "/livez?a=%0d%0aX-Injected:%201", "/notes/%0d%0aX-Injected:%201"):
            with self.subTest(target=target):
                self.assertNotIn(b"\nx-injected", self.exchange(request(target, fields=("Connection: close",))).lower())


if __name__ == "__main__":
    unittest.main()
