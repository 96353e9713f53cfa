// SPDX-License-Identifier: Apache-2.0
#include "ui/account/sessionendtext.h"

#include <QCoreApplication>

namespace sallyport::ui {

namespace {

struct SessionEndWords
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::SessionEndText)
};

} // namespace

QString sessionEndText(const std::optional<SessionEnd> &why)
{
    if (!why)
        return SessionEndWords::tr("Your session has ended.");
    switch (*why) {
    case SessionEnd::SignedOut: return SessionEndWords::tr("This session was ended from another device of yours.");
    case SessionEnd::EndedByAdministrator: return SessionEndWords::tr("An administrator has ended this session.");
    case SessionEnd::PasswordChanged: return SessionEndWords::tr("Your password was changed elsewhere, which has ended this session.");
    case SessionEnd::AccountDisabled: return SessionEndWords::tr("An administrator has disabled this account.");
    case SessionEnd::Idle: return SessionEndWords::tr("This session was not used for so long that it has ended.");
    case SessionEnd::TooOld: return SessionEndWords::tr("This session has reached its greatest age and has ended.");
    case SessionEnd::TokenReused:
        return SessionEndWords::tr(
            "This session was ended because its key was used twice: somebody else may have had a copy. If you cannot explain it, "
            "change your password.");
    }
    Q_UNREACHABLE();
}

} // namespace sallyport::ui
