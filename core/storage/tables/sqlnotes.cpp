// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlnotes.h"

#include "core/storage/engine/sqlvalue.h"

namespace sallyport {

namespace {

Error notFound(const QString &what)
{
    return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no such %1.").arg(what)};
}

// `= NULL` matches nothing, so notes without an owner need a condition of their own.
QString ownedBy(const NoteRepository::Owner &owner)
{
    return owner ? QStringLiteral(" owner_id = ?") : QStringLiteral(" owner_id IS NULL");
}

QVariantList ownerValues(const NoteRepository::Owner &owner)
{
    return owner ? sqlValues(*owner) : QVariantList();
}

Note readNote(Row row)
{
    return Note{row.id(), row.optionalId(), row.text(), row.flag(), row.time(), row.time()};
}

} // namespace

Result<> SqlNotes::add(const Note &note)
{
    return m_database.write([&](Connection &connection) -> Result<> {
        if (note.ownerId) {
            const auto owner = connection.selectOne(QStringLiteral("SELECT 1 FROM users WHERE id = ?"), sqlValues(*note.ownerId),
                                                    [](Row) { return true; });
            if (!owner)
                return failure(owner);
            if (!*owner)
                return notFound(QStringLiteral("account"));
        }
        Result<qint64> stored = connection.execute(
            QStringLiteral("INSERT INTO notes (id, owner_id, text, completed, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)"),
            sqlValues(note.id, note.ownerId, note.text, note.completed, note.createdAt, note.updatedAt));
        return stored ? Result<>() : Result<>(failure(std::move(stored)));
    });
}

Result<QList<Note>> SqlNotes::list(const Owner &owner)
{
    return m_database.readOne([&](Connection &connection) {
        return connection.selectAll(QStringLiteral("SELECT id, owner_id, text, completed, created_at, updated_at FROM notes WHERE")
                                        + ownedBy(owner) + QStringLiteral(" ORDER BY created_at, id"),
                                    ownerValues(owner), readNote);
    });
}

Result<NoteUsage> SqlNotes::usage(const Owner &owner)
{
    const auto usage = m_database.readOne([&](Connection &connection) {
        return connection.selectOne(QStringLiteral("SELECT COUNT(*), COALESCE(SUM(LENGTH(text)), 0) FROM notes WHERE") + ownedBy(owner),
                                    ownerValues(owner), [](Row row) {
                                        return NoteUsage{row.number(), row.number()};
                                    });
    });
    if (!usage)
        return failure(usage);
    return usage->value_or(NoteUsage());
}

Result<std::optional<Note>> SqlNotes::find(const QUuid &id, const Owner &owner)
{
    return m_database.readOne([&](Connection &connection) {
        return connection.selectOne(
            QStringLiteral("SELECT id, owner_id, text, completed, created_at, updated_at FROM notes WHERE id = ? AND") + ownedBy(owner),
            sqlValues(id) + ownerValues(owner), readNote);
    });
}

Result<> SqlNotes::update(const Note &note)
{
    return m_database.write([&](Connection &connection) -> Result<> {
        Result<qint64> changed = connection.execute(
            QStringLiteral("UPDATE notes SET text = ?, completed = ?, updated_at = ? WHERE id = ? AND") + ownedBy(note.ownerId),
            sqlValues(note.text, note.completed, note.updatedAt, note.id) + ownerValues(note.ownerId));
        if (!changed)
            return failure(std::move(changed));
        return *changed == 0 ? Result<>(notFound(QStringLiteral("note"))) : Result<>();
    });
}

Result<> SqlNotes::remove(const QUuid &id, const Owner &owner)
{
    return m_database.write([&](Connection &connection) -> Result<> {
        Result<qint64> removed =
            connection.execute(QStringLiteral("DELETE FROM notes WHERE id = ? AND") + ownedBy(owner), sqlValues(id) + ownerValues(owner));
        if (!removed)
            return failure(std::move(removed));
        return *removed == 0 ? Result<>(notFound(QStringLiteral("note"))) : Result<>();
    });
}

} // namespace sallyport
