// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/examination.h"
#include "core/storage/tables/sqlusers.h"
#include "core/storage/tables/usercounts.h"

namespace sallyport {

namespace {

void checkCounts(Database &database, const QString &check, Findings &findings)
{
    const auto right = database.read([](Connection &connection) { return areUserCountsRight(connection); });
    if (!right)
        findings.problem(check, QStringLiteral("they cannot be counted: ") + right.error().cause,
                         QStringLiteral("See what the lines about the database say."));
    else if (!*right)
        findings.problem(check, QStringLiteral("totals differ from the accounts there are: something else has written to the database"),
                         QStringLiteral("sallyportd backup FILE, then restore it into an empty database: that counts anew."));
}

} // namespace

void checkAccounts(const Examination &examination, Findings &findings)
{
    const QString check = QStringLiteral("accounts");
    SqlUsers users(*examination.database);
    UserQuery administrators;
    administrators.role = Role::Administrator;
    administrators.disabled = false;
    administrators.limit = 1;
    const auto found = users.list(administrators);
    if (!found)
        findings.problem(check, QStringLiteral("they cannot be read: ") + found.error().cause,
                         QStringLiteral("See what the lines about the database say."));
    else if (found->total == 0)
        findings.warning(check, QStringLiteral("there is no administrator who can sign in"),
                         QStringLiteral("sallyportd user create NAME --admin"));
    else
        findings.ok(check, QStringLiteral("%1 administrator(s) can sign in").arg(found->total));
    if (examination.thorough)
        checkCounts(*examination.database, check, findings);
}

} // namespace sallyport
