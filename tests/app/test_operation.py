# SPDX-License-Identifier: Apache-2.0
"""What administrators see and do of the installation as a whole: its state, settings, keys, backups, and many accounts at once."""

import json
import time
import unittest
import uuid

from callers import ServerTest, in_parallel, login, signed_in
from sallyportd import PASSWORD, PATIENCE, HomeTest

NOBODY = "01890a5d-ac96-774b-bcce-b302099a8057"
PASSPHRASE = "seven brazen tulips drink cold harbour tea"
SURE = {"current_password": PASSWORD}
HASH = "$2b$04$abcdefghijklmnopqrstuuZakPDp6bZDRlgfrhVHiZC/4c843smaK"
WRONG = {"current_password": "wrong-password"}


def actions(root, *names):
    answer = root.call("GET", "/audit/", params={"action": ",".join(names)}).json()
    return [(record["action"], record["actor"]) for record in answer["items"]]


class State(HomeTest):
    def test_the_server_tells_how_it_is(self):
        self.home.create_user("root", "--admin")
        with self.home.serve() as server:
            state = signed_in(server, "root").call("GET", "/server/").json()
            self.assertEqual(state["database"], "sqlite")
            self.assertRegex(state["database_version"], r"^3\.")
            self.assertEqual(state["schema"], state["newest_schema"])
            self.assertGreater(state["database_bytes"], 0)
            self.assertGreater(state["disk_bytes"], state["disk_free_bytes"])
            self.assertLess(state["uptime"], PATIENCE)
            self.assertEqual((state["signing_algorithm"], state["registration"], state["development_mode"]), ("ES256", "closed", False))
            self.assertEqual((state["backups_scheduled"], state["last_backup_at"]), (False, None))
            [node] = state["nodes"]
            self.assertEqual((node["name"], node["version"], node["started_at"]), (state["node"], state["version"], state["started_at"]))
            self.assertEqual((node["away"], node["is_this"]), (False, True))

    def test_settings_tell_their_origin_and_no_secret(self):
        self.home.create_user("root", "--admin")
        secret = "9d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a09f8e"
        with self.home.serve("--threads", "2", SALLYPORT_SECRET_KEY=secret, SALLYPORT_REFRESH_LIFETIME="20d") as server:
            answer = signed_in(server, "root").call("GET", "/settings/")
            self.assertNotIn(secret, answer.text)
            settings = {item["key"]: item for item in answer.json()["items"]}
            self.assertEqual((settings["threads"]["value"], settings["threads"]["origin"], settings["threads"]["place"]),
                             ("2", "flag", "--threads"))
            self.assertEqual((settings["refresh_lifetime"]["value"], settings["refresh_lifetime"]["origin"]), ("20d", "environment"))
            self.assertEqual((settings["access_lifetime"]["value"], settings["access_lifetime"]["origin"]), ("15m", "default"))
            self.assertEqual(settings["secret_key"]["value"], "(set, not shown)")
            self.assertEqual(settings["data_dir"]["value"], str(self.home.data))
            self.assertTrue(settings["database"]["value"].startswith("sqlite:///"))
            shown = self.json_of(self.home.run("config", "show", "--json"))
            self.assertEqual(settings.keys(), shown.keys())

    def test_passwords_of_a_database_url_are_cut_however_they_are_given(self):
        for url in ("postgresql://ann:hunter2@one:5432,two:5432/x", "postgresql://localhost/x?user=ann&password=hunter2&sslmode=prefer",
                    "postgresql://ann:hunter2@[::1]:5432/x?sslpassword=hunter2", "postgresql:///x?pass%77ord=hunter2"):
            shown = self.home.run("config", "show", DATABASE_URL=url)
            self.assertEqual(shown.returncode, 0, shown.stderr)
            self.assertNotIn("hunter2", shown.stdout)
            self.assertIn("/x", shown.stdout)
        shown = self.home.run("config", "show", DATABASE_URL="postgresql:///x?PassWord=hunter2")
        self.assertEqual(shown.returncode, 0, shown.stderr)
        self.assertNotIn("hunter2", shown.stdout)
        self.assertIn("malformed, not shown", shown.stdout)


class Keys(ServerTest):
    administrators = ("root",)
    users = ("ann",)

    def test_a_new_key_signs_and_the_old_one_goes(self):
        root, ann = signed_in(self.server, "root"), signed_in(self.server, "ann")
        [first] = root.call("GET", "/keys/").json()["items"]
        self.assertEqual((first["algorithm"], first["state"]), ("ES256", "signing"))
        self.assert_refused(root.call("POST", "/keys/", json=WRONG), 403, "incorrect_password")
        self.assert_refused(root.call("POST", "/keys/", json={}), 422, "validation_failed")
        self.assert_refused(root.call("POST", f"/keys/{first['kid']}/retire", json=SURE), 409, "conflict")
        made = self.assert_ok(root.call("POST", "/keys/", json={"algorithm": "EdDSA", "now": True, **SURE}), 201)
        self.assertEqual((made["algorithm"], made["state"]), ("EdDSA", "signing"))
        self.assertEqual([key["state"] for key in root.call("GET", "/keys/").json()["items"]], ["verifying", "signing"])
        self.assert_ok(ann.me())  # its last tokens are good
        self.assertIn(made["kid"], [key["kid"] for key in self.server.call("GET", "/.well-known/jwks.json").json()["keys"]])
        renewed = signed_in(self.server, "root")
        retired = self.assert_ok(renewed.call("POST", f"/keys/{first['kid']}/retire", json=SURE))
        self.assertEqual(retired["state"], "retired")
        self.assert_refused(ann.me(), 401, "invalid_token")  # at once on this node
        self.assert_ok(renewed.me())
        self.assertEqual([name for name, _ in actions(renewed, "key_rotated", "key_retired")][:2], ["key_retired", "key_rotated"])
        self.assertEqual(actions(renewed, "key_retired"), [("key_retired", "root")])

    def test_an_announced_key_waits(self):
        root = signed_in(self.server, "root")
        made = self.assert_ok(root.call("POST", "/keys/", json=SURE), 201)
        self.assertEqual((made["algorithm"], made["state"]), ("ES256", "upcoming"))


class Guessing(ServerTest):
    arguments = ()
    administrators = ("root",)

    def test_guessing_the_password_is_slowed_down(self):
        root = signed_in(self.server, "root")
        answers = [root.call("POST", f"/keys/{NOBODY}/retire", json=WRONG) for _ in range(25)]
        self.assertEqual(answers[0].status_code, 403)
        self.assert_refused(answers[-1], 429, "rate_limited")
        self.assert_refused(root.call("POST", "/users/bulk", json={"action": "disable", "ids": [NOBODY], **SURE}), 429, "rate_limited")
        self.assertEqual(set(actions(root, "sign_in_failed")), {("sign_in_failed", "root")})


class SharedSecret(HomeTest):
    def test_there_are_no_keys_to_rotate(self):
        self.home.create_user("root", "--admin")
        with self.home.serve(SALLYPORT_SECRET_KEY="9d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a09f8e") as server:
            root = signed_in(server, "root")
            self.assertEqual(root.call("GET", "/keys/").json(), {"items": [], "shared_secret": True})
            self.assertEqual(root.call("GET", "/server/").json()["signing_algorithm"], "HS256")
            for path in ("/keys/", "/keys/x/retire"):
                answer = root.call("POST", path, json=SURE)
                self.assertEqual((answer.status_code, answer.json()["code"]), (409, "conflict"))


class Bulk(ServerTest):
    administrators = ("root",)
    users = ("ann", "ben", "cem")

    def act(self, root, action, *ids, **more):
        return root.call("POST", "/users/bulk", json={"action": action, "ids": list(ids), **SURE, **more})

    def test_each_account_for_itself(self):
        root, ann, ben = (signed_in(self.server, name) for name in ("root", "ann", "ben"))
        mine, hers, his = root.id, ann.id, ben.id
        outcome = self.assert_ok(self.act(root, "disable", hers, NOBODY, mine, his))
        self.assertEqual((outcome["done"], outcome["refused"]), (2, 2))
        self.assertEqual([(item["id"], item["done"], item["code"]) for item in outcome["items"]],
                         [(hers, True, None), (NOBODY, False, "not_found"), (mine, False, "forbidden"), (his, True, None)])
        self.assertEqual(login(self.server, "ann").status_code, 401)
        self.assertEqual(len(actions(root, "user_disabled")), 2)
        self.assertEqual(self.assert_ok(self.act(root, "enable", hers, his))["done"], 2)
        ann, ben = signed_in(self.server, "ann"), signed_in(self.server, "ben")
        self.assertEqual(self.assert_ok(self.act(root, "sign_out", hers))["done"], 1)
        self.assert_refused(ann.me(), 401, "invalid_token")
        self.assert_ok(ben.me())
        self.assertEqual(self.assert_ok(self.act(root, "delete", hers, his, hers))["done"], 2)
        self.assertEqual(root.call("GET", "/users/").json()["total"], 2)
        self.assertEqual({actor for _, actor in actions(root, "user_deleted")}, {"root"})

    def test_what_is_asked_for_has_to_make_sense(self):
        root = signed_in(self.server, "root")
        self.assert_refused(self.act(root, "promote", NOBODY), 422, "validation_failed")
        self.assert_refused(self.act(root, "delete"), 422, "validation_failed")
        self.assert_refused(self.act(root, "delete", *[str(uuid.uuid4()) for _ in range(1001)]), 422, "validation_failed")
        self.assert_refused(self.act(root, "delete", NOBODY, **WRONG), 403, "incorrect_password")
        full = self.assert_ok(self.act(root, "sign_out", *[str(uuid.uuid4()) for _ in range(1000)]))
        self.assertEqual((full["done"], full["refused"], len(full["items"])), (0, 1000, 1000))

    def test_the_last_administrator_stays_when_two_remove_each_other(self):
        self.home.create_user("second", "--admin")
        root, second = signed_in(self.server, "root"), signed_in(self.server, "second")
        pairs = ((root, second.id), (second, root.id))
        in_parallel(2, lambda number: self.act(pairs[number][0], "delete", pairs[number][1]))
        self.assertEqual([login(self.server, name).status_code for name in ("root", "second")].count(200), 1)

    def test_single_accounts_ask_for_the_password_when_it_is_sent(self):
        root, ann, ben = (signed_in(self.server, name) for name in ("root", "ann", "ben"))
        self.assert_refused(root.call("DELETE", f"/users/{ann.id}", json=WRONG), 403, "incorrect_password")
        self.assert_refused(root.call("POST", f"/users/{ann.id}/password", json={"new_password": "seven green bottles standing", **WRONG}),
                            403, "incorrect_password")
        self.assert_ok(ann.me())
        self.assertEqual(root.call("DELETE", f"/users/{ann.id}", json=SURE).status_code, 204)
        self.assertEqual(root.call("DELETE", f"/users/{ben.id}").status_code, 204)  # as before


class Backups(HomeTest):
    def setUp(self):
        super().setUp()
        self.home.create_user("root", "--admin")

    def wait_until_done(self, root):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            backups = root.call("GET", "/backups/").json()
            if not backups["running"]:
                return backups
            time.sleep(0.1)
        self.fail("the backup is never done")

    def test_one_is_made_when_asked_for(self):
        passphrase = self.home.path / "passphrase"
        passphrase.write_text(PASSPHRASE + "\n")
        passphrase.chmod(0o600)
        with self.home.serve("--backup-passphrase-file", str(passphrase)) as server:
            root = signed_in(server, "root")
            before = root.call("GET", "/backups/").json()
            self.assertEqual((before["items"], before["possible"], before["running"], before["every"]), ([], True, False, 0))
            self.assertEqual(root.call("POST", "/backups/", json=WRONG).status_code, 403)
            asked = root.call("POST", "/backups/", json=SURE)
            self.assertEqual((asked.status_code, asked.json()["running"]), (202, True))
            after = self.wait_until_done(root)
            [backup] = after["items"]
            self.assertIsNone(after["last_error"])
            self.assertIsNotNone(after["last_success_at"])
            self.assertEqual(root.call("GET", "/server/").json()["last_backup_at"], after["last_success_at"])
            self.assertEqual(actions(root, "backup_made"), [("backup_made", "root")])
        path = self.home.data / "backups" / backup["name"]
        self.assertEqual((path.stat().st_size, path.stat().st_mode & 0o777), (backup["bytes"], 0o600))
        self.assert_ends(self.home.run("backup", "verify", str(path), "--passphrase-file", str(passphrase), data=False), 0, "is whole")

    def test_what_fails_is_told(self):
        passphrase = self.home.path / "passphrase"
        with self.home.serve("--backup-passphrase-file", str(passphrase)) as server:
            root = signed_in(server, "root")
            self.assertEqual(root.call("POST", "/backups/", json=SURE).status_code, 202)
            failed = self.wait_until_done(root)
            self.assertEqual((failed["items"], failed["last_success_at"]), ([], None))
            self.assertIn("passphrase", failed["last_error"])

    def test_without_anything_to_lock_it_with_there_is_none(self):
        with self.home.serve() as server:
            root = signed_in(server, "root")
            self.assertFalse(root.call("GET", "/backups/").json()["possible"])
            self.assertEqual(root.call("POST", "/backups/", json=SURE).status_code, 409)
        self.assertFalse((self.home.data / "backups").exists())


    def test_without_settings_the_passphrase_comes_with_the_request(self):
        with self.home.serve() as server:
            root = signed_in(server, "root")
            for refused, type_ in (("", "string_too_short"), ("eleven sign", "string_too_short"), ("passwordpassword", "password_weak"),
                                   ("backup sallyport", "password_weak"), (PASSPHRASE * 30, "string_too_long"), (PASSPHRASE + "\n", "value_error")):
                answer = root.call("POST", "/backups/", json={**SURE, "passphrase": refused})
                self.assertEqual(answer.status_code, 422, refused)
                [wrong] = answer.json()["detail"]
                self.assertEqual((wrong["loc"], wrong["type"]), (["body", "passphrase"], type_))
            self.assertEqual(root.call("POST", "/backups/", json={**WRONG, "passphrase": PASSPHRASE}).status_code, 403)
            self.assertFalse((self.home.data / "backups").exists())
            asked = root.call("POST", "/backups/", json={**SURE, "passphrase": PASSPHRASE})
            self.assertEqual((asked.status_code, asked.json()["running"]), (202, True))
            after = self.wait_until_done(root)
            [backup] = after["items"]
            self.assertEqual((after["last_error"], after["possible"]), (None, False))
            self.assertEqual(actions(root, "backup_made"), [("backup_made", "root")])
        self.assertNotIn("brazen", "".join(server.log))
        self.assert_opens_only_with_its_passphrase(self.home.data / "backups" / backup["name"])

    def assert_opens_only_with_its_passphrase(self, path):
        self.assertEqual(path.stat().st_mode & 0o777, 0o600)
        passphrase = self.home.path / "passphrase"
        passphrase.touch(0o600)
        restored = ("--data-dir", str(self.home.path / "restored"))
        for text, code in ((PASSPHRASE + "!", 1), (PASSPHRASE, 0)):
            passphrase.write_text(text + "\n")
            done = self.home.run("restore", str(path), "--passphrase-file", str(passphrase), *restored, data=False)
            self.assertEqual(done.returncode, code, done.stderr)
        users = self.json_of(self.home.run("user", "list", "--json", *restored, data=False))
        self.assertEqual([user["username"] for user in users], ["root"])

    def test_what_the_settings_say_is_not_replaced_by_a_request(self):
        passphrase = self.home.path / "passphrase"
        passphrase.write_text(PASSPHRASE + "\n")
        passphrase.chmod(0o600)
        with self.home.serve("--backup-passphrase-file", str(passphrase)) as server:
            answer = signed_in(server, "root").call("POST", "/backups/", json={**SURE, "passphrase": "another brazen tulip drinks tea"})
            self.assertEqual((answer.status_code, answer.json()["code"]), (409, "conflict"))
        self.assertFalse((self.home.data / "backups").exists())


class Transfer(ServerTest):
    administrators = ("root",)
    users = ("ann", "ben")

    def test_an_export_is_one_record(self):
        root = signed_in(self.server, "root")
        names, cursor = [], ""
        while cursor is not None:
            page = self.assert_ok(root.call("GET", "/users/export", params={"limit": 2, "cursor": cursor}))
            names += [user["username"] for user in page["items"]]
            cursor = page["next_cursor"]
        self.assertEqual(names, ["ann", "ben", "root"])
        self.assertEqual(actions(root, "users_exported"), [("users_exported", "root")])
        self.assertEqual([user["username"] for user in root.call("GET", "/users/export", params={"role": "admin"}).json()["items"]], ["root"])

    def test_an_import_is_tried_first(self):
        root = signed_in(self.server, "root")
        content = "username,email,is_admin,password_hash\ncem,cem@example.org,true,\nann,ann@example.org,,\n\"bad name\n\",x,,\n"
        tried = self.assert_ok(root.call("POST", "/users/import", json={"content": content}))
        self.assertEqual((tried["dry_run"], tried["format"], tried["records"], tried["added"], tried["skipped"], tried["refused"]),
                         (True, "csv", 3, 1, 1, 1))
        self.assertEqual(tried["skipped_names"], ["ann"])
        self.assertEqual([problem["place"] for problem in tried["problems"]], ["line 4"])
        self.assertEqual(root.call("GET", "/users/").json()["total"], 3)
        self.assert_refused(root.call("POST", "/users/import", json={"content": content, "dry_run": False}), 422, "validation_failed")
        done = self.assert_ok(root.call("POST", "/users/import", json={"content": content, "dry_run": False, **SURE}))
        self.assertEqual((done["added"], done["skipped"], done["without_password"]), (1, 1, 2))
        [cem] = root.call("GET", "/users/", params={"q": "cem"}).json()["items"]
        self.assertEqual((cem["email"], cem["roles"]), ("cem@example.org", ["user"]))
        self.assertEqual(actions(root, "users_imported"), [("users_imported", "root")])
        self.assertEqual(list(self.home.data.glob("import-*")), [])

    def test_an_import_leaves_passwords_as_they_are(self):
        root = signed_in(self.server, "root")
        when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 3600))
        content = f"username,full_name,password,password_changed_at\nben,Ben B.,{HASH},{when}\n"
        done = self.assert_ok(root.call("POST", "/users/import", json={"content": content, "dry_run": False, "update": True, **SURE}))
        self.assertEqual((done["updated"], done["refused"]), (1, 0))
        [ben] = root.call("GET", "/users/", params={"q": "Ben B."}).json()["items"]
        self.assertEqual(ben["username"], "ben")
        self.assert_ok(login(self.server, "ben"))

    def test_what_cannot_be_imported_is_told_without_places_of_the_server(self):
        root = signed_in(self.server, "root")
        for content in ("SQLite format 3\0", "nothing of use", "{", "sqlite:////etc/passwd"):
            answer = root.call("POST", "/users/import", json={"content": content})
            self.assert_refused(answer, 422, "validation_failed")
            self.assertNotIn(str(self.home.data), answer.text)
        self.assert_refused(root.call("POST", "/users/import", data=json.dumps({"content": "x" * 1024 * 1024}),
                                      headers={"content-type": "application/json"}), 413, "payload_too_large")


if __name__ == "__main__":
    unittest.main()
