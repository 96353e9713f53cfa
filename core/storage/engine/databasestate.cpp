// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/databasestate.h"

#include "core/storage/engine/row.h"

namespace sallyport {

namespace {

QString question(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite:
        return QStringLiteral("SELECT sqlite_version(), page_count * page_size FROM pragma_page_count(), pragma_page_size()");
    case Dialect::PostgreSql: return QStringLiteral("SELECT current_setting('server_version'), pg_database_size(current_database())");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<DatabaseState> stateOf(Database &database)
{
    const auto state = database.readOne([&](Connection &connection) {
        return connection.selectOne(question(database.dialect()), {}, [](Row row) { return DatabaseState{row.text(), row.number()}; });
    });
    if (!state)
        return failure(state);
    return state->value_or(DatabaseState());
}

} // namespace sallyport
