// SPDX-License-Identifier: Apache-2.0
#include "core/api/endpoints.h"
#include "core/server/router.h"

// One handler per variant, chosen by VARIANT. test_forgotten_authorization.py says which ones must compile.
#ifndef VARIANT
#define VARIANT 0
#endif

namespace sallyport {

using PageResult = Result<api::UserPageView>;
using UserResult = Result<api::UserView>;
using PairResult = Result<api::TokenPair>;
using NoteResult = Result<api::NoteView>;

void addVariant(Router &router);

void addVariant(Router &router)
{
#if VARIANT == 0 // administrator's endpoint, administrator
    router.on(api::listUsers, [](const Administrator &, api::UserFilter) -> PageResult { return api::UserPageView{}; });
#elif VARIANT == 1 // administrator's endpoint, any user
    router.on(api::listUsers, [](const SignedInUser &, api::UserFilter) -> PageResult { return api::UserPageView{}; });
#elif VARIANT == 2 // administrator's endpoint, no caller
    router.on(api::listUsers, [](api::UserFilter) -> PageResult { return api::UserPageView{}; });
#elif VARIANT == 3 // administrator's endpoint, a visitor
    router.on(api::listUsers, [](const Visitor &, api::UserFilter) -> PageResult { return api::UserPageView{}; });
#elif VARIANT == 4 // user's endpoint, user
    router.on(api::me, [](const SignedInUser &) -> UserResult { return api::UserView{}; });
#elif VARIANT == 5 // user's endpoint, no caller
    router.on(api::me, []() -> UserResult { return api::UserView{}; });
#elif VARIANT == 6 // user's endpoint, user or visitor
    router.on(api::me, [](const UserOrVisitor &) -> UserResult { return api::UserView{}; });
#elif VARIANT == 7 // user's or visitor's endpoint, no caller
    router.on(api::createNote, [](api::NoteInput) -> NoteResult { return api::NoteView{}; });
#elif VARIANT == 8 // public endpoint, no caller
    router.on(api::token, [](api::TokenRequest) -> PairResult { return api::TokenPair{}; });
#elif VARIANT == 9 // public endpoint, visitor
    router.on(api::token, [](const Visitor &, api::TokenRequest) -> PairResult { return api::TokenPair{}; });
#elif VARIANT == 10 // another output than declared
    router.on(api::me, [](const SignedInUser &) -> NoteResult { return api::NoteView{}; });
#elif VARIANT == 11 // a caller made by hand
    router.on(api::token, [](api::TokenRequest) -> PairResult {
        const Administrator forged(LiveSession{}, RequestInfo{});
        return api::TokenPair{};
    });
#endif
}

} // namespace sallyport
