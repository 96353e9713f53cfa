// SPDX-License-Identifier: Apache-2.0
#include "ui/common/audittext.h"

#include <QCoreApplication>

#include <algorithm>

namespace sallyport::ui {

namespace {

struct AuditWords
{
    QLatin1StringView action;
    const char *text;
};

constexpr AuditWords known[] = {
    {QLatin1StringView("sign_in"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Signed in")},
    {QLatin1StringView("sign_in_failed"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Sign-in failed")},
    {QLatin1StringView("sign_in_throttled"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Too many wrong passwords")},
    {QLatin1StringView("sign_up_throttled"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Too many new accounts")},
    {QLatin1StringView("sign_out"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Signed out")},
    {QLatin1StringView("sign_out_everywhere"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Signed out of several sessions")},
    {QLatin1StringView("refresh_reused"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Session ended: its key was used twice")},
    {QLatin1StringView("user_created"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Account created")},
    {QLatin1StringView("user_changed"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Profile changed")},
    {QLatin1StringView("user_disabled"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Account disabled")},
    {QLatin1StringView("user_enabled"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Account enabled")},
    {QLatin1StringView("role_changed"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Role changed")},
    {QLatin1StringView("user_deleted"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Account deleted")},
    {QLatin1StringView("user_unlocked"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Account unlocked")},
    {QLatin1StringView("password_changed"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Password changed")},
    {QLatin1StringView("password_reset"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Password reset")},
    {QLatin1StringView("data_exported"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Data exported")},
    {QLatin1StringView("key_rotated"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Signing key replaced")},
    {QLatin1StringView("key_retired"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Signing key retired")},
    {QLatin1StringView("master_key_rotated"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Master key replaced")},
    {QLatin1StringView("users_imported"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Accounts imported")},
    {QLatin1StringView("users_exported"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Accounts exported")},
    {QLatin1StringView("backup_made"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Backup made")},
    {QLatin1StringView("backup_restored"), QT_TRANSLATE_NOOP("sallyport::ui::AuditText", "Backup restored")},
};

} // namespace

QString auditActionText(const QString &action)
{
    const auto *found = std::ranges::find(known, action, &AuditWords::action);
    return found != std::end(known) ? QCoreApplication::translate("sallyport::ui::AuditText", found->text) : action;
}

bool isAuditWarning(const QString &action)
{
    constexpr QLatin1StringView warnings[] = {QLatin1StringView("sign_in_failed"), QLatin1StringView("sign_in_throttled"),
                                              QLatin1StringView("refresh_reused")};
    return std::ranges::find(warnings, action) != std::end(warnings);
}

} // namespace sallyport::ui
