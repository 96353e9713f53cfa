// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/sqlexport.h"

#include "core/storage/engine/multirow.h"
#include "core/storage/engine/sqlvalue.h"

#include <QHash>

namespace sallyport {

namespace {

constexpr int pageSize = 500;

QString noteColumns()
{
    return QStringLiteral("id, owner_id, text, completed, created_at, updated_at");
}

Note exportedNote(Row row)
{
    return Note{row.id(), row.optionalId(), row.text(), row.flag(), row.time(), row.time()};
}

Result<qint64> count(Connection &connection, const QString &what)
{
    const auto rows = connection.selectOne(QStringLiteral("SELECT COUNT(*) FROM ") + what, {}, [](Row row) { return row.number(); });
    if (!rows)
        return failure(rows);
    return rows->value_or(0);
}

Result<QHash<QUuid, QList<Note>>> notesOf(Connection &connection, const QList<UserWithPassword> &accounts)
{
    QVariantList owners;
    for (const UserWithPassword &account : accounts)
        owners += sqlValues(account.user.id);
    auto notes = selectIn(connection, QStringLiteral("SELECT ") + noteColumns() + QStringLiteral(" FROM notes WHERE owner_id IN "), owners,
                          exportedNote);
    if (!notes)
        return failure(std::move(notes));
    std::ranges::sort(*notes, [](const Note &a, const Note &b) { return std::pair(a.createdAt, a.id) < std::pair(b.createdAt, b.id); });
    QHash<QUuid, QList<Note>> byOwner;
    for (const Note &note : std::as_const(*notes))
        byOwner[note.ownerId.value_or(QUuid())].append(note);
    return byOwner;
}

Result<> exportUsers(Connection &connection, AccountSink &sink)
{
    const QString sql = QStringLiteral("SELECT ") + Row::userColumns()
        + QStringLiteral(", u.password_hash FROM users u WHERE u.id > ? ORDER BY u.id LIMIT ?");
    for (QString last;;) {
        const auto page = connection.selectAll(sql, sqlValues(last, pageSize), [](Row row) {
            return UserWithPassword{row.user(), row.text().toLatin1()};
        });
        if (!page)
            return failure(page);
        if (page->isEmpty())
            return {};
        const auto notes = notesOf(connection, *page);
        if (!notes)
            return failure(notes);
        for (const UserWithPassword &account : *page) {
            if (Result<> taken = sink.account(account, notes->value(account.user.id)); !taken)
                return taken;
        }
        last = toText(page->last().user.id);
    }
}

Result<> exportNotesOfNobody(Connection &connection, AccountSink &sink)
{
    const QString sql =
        QStringLiteral("SELECT ") + noteColumns() + QStringLiteral(" FROM notes WHERE owner_id IS NULL AND id > ? ORDER BY id LIMIT ?");
    for (QString last;;) {
        const auto page = connection.selectAll(sql, sqlValues(last, pageSize), exportedNote);
        if (!page)
            return failure(page);
        if (page->isEmpty())
            return {};
        for (const Note &note : *page) {
            if (Result<> taken = sink.note(note); !taken)
                return taken;
        }
        last = toText(page->last().id);
    }
}

} // namespace

Result<> exportAccounts(Database &database, AccountSink &sink)
{
    return database.read([&](Connection &connection) -> Result<> {
        const Result<qint64> accounts = count(connection, QStringLiteral("users"));
        if (!accounts)
            return failure(accounts);
        const Result<qint64> notes = count(connection, QStringLiteral("notes WHERE owner_id IS NULL"));
        if (!notes)
            return failure(notes);
        Result<> done = sink.begin(*accounts, *notes);
        if (done)
            done = exportUsers(connection, sink);
        return done ? exportNotesOfNobody(connection, sink) : done;
    });
}

} // namespace sallyport
