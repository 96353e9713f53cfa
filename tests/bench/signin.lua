-- SPDX-License-Identifier: Apache-2.0
-- wrk: one sign-in after another. The body comes in the environment, so that no password stands in a file or an argument.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
wrk.body = os.getenv("SIGNIN_BODY")
