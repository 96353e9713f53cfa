// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accountendpoints.h"
#include "core/api/adminendpoints.h"
#include "core/api/noteendpoints.h"
#include "core/api/operationendpoints.h"
#include "core/api/serviceendpoints.h"
#include "core/api/tokenendpoints.h"

/// The API: every call Sallyport answers, declared once.
namespace sallyport::api {

/// Tests and the OpenAPI document walk it; a call that is missing here has no route.
inline constexpr std::tuple allEndpoints{
    token,         login,         refresh,     logout,           logoutEverywhere, openSession,    readSession,    closeSession,
    keySet,        signUp,        me,          meInShort,        registerAccount,  changeProfile,  changePassword, deleteAccount,
    exportAccount, myActivity,    mySessions,  endOtherSessions, endMySession,     listUsers,      readUser,       changeUser,
    deleteUser,    resetPassword, unlockUser,  userSessions,     endUserSessions,  endUserSession, listAudit,      readStatistics,
    changeUsers,   exportUsers,   importUsers, readServer,       listSettings,     listKeys,       rotateKeys,     retireKey,
    listBackups,   makeBackup,    myItems,     listNotes,        createNote,       readNote,       changeNote,     deleteNote,
    live,          ready,         openApi,     confirmPassword,  listSessions,     endSession,
};

template<class Visitor>
constexpr void forEachEndpoint(Visitor &&visit)
{
    std::apply([&](const auto &...endpoints) { (visit(endpoints), ...); }, allEndpoints);
}

} // namespace sallyport::api
