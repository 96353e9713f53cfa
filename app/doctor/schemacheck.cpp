// SPDX-License-Identifier: Apache-2.0
#include "app/composition/installation.h"
#include "app/doctor/examination.h"

#include <algorithm>

namespace sallyport {

bool checkSchema(const Examination &examination, Findings &findings)
{
    const QString check = QStringLiteral("schema");
    auto migrations = builtInMigrations(examination.database->dialect());
    if (!migrations) {
        findings.problem(check, migrations.error().detail, QStringLiteral("This program is damaged: install it again."));
        return false;
    }
    Migrator migrator(*examination.database, std::move(*migrations), examination.clock);
    const auto steps = migrator.status();
    if (!steps) {
        const Error &error = steps.error();
        findings.problem(check, error.detail, error.cause.isEmpty() ? QStringLiteral("Nothing was changed.") : error.cause);
        return false;
    }
    const auto changed = std::ranges::find(*steps, Migrator::State::Changed, &Migrator::Step::state);
    const auto pending = std::ranges::count(*steps, Migrator::State::Pending, &Migrator::Step::state);
    if (changed != steps->end()) {
        findings.problem(
            check, QStringLiteral("migration %1 (%2) is not the one this database was made with").arg(changed->version).arg(changed->name),
            QStringLiteral("Use the version of Sallyport that made the database."));
    } else if (const auto whole = checkNotEmptied(examination.settings); !whole) {
        findings.problem(check, whole.error().detail, QStringLiteral("The server does not start like this."));
    } else if (pending == steps->size()) {
        findings.warning(check, QStringLiteral("the database is empty"), QStringLiteral("The next start makes its tables."));
    } else if (pending > 0) {
        findings.warning(check, QStringLiteral("version %1 of %2").arg(steps->size() - pending).arg(steps->size()),
                         QStringLiteral("The next start brings it up to date; by hand: sallyportd migrate up"));
    } else {
        findings.ok(check, QStringLiteral("version %1, which is this program's").arg(steps->size()));
    }
    return changed == steps->end() && pending == 0;
}

} // namespace sallyport
