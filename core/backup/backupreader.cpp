// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backupreader.h"

#include "core/backup/sealedcolumn.h"

#include <QFileInfo>

namespace sallyport {

namespace {

Error notComplete()
{
    return damagedFile(QStringLiteral("The backup is damaged: it does not hold what it says it holds."));
}

Error cannotRead(const QFile &file)
{
    if (!file.exists())
        return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no file %1.").arg(file.fileName())};
    return Error{.code = ErrorCode::Internal,
                 .detail = QStringLiteral("The file %1 cannot be read: %2.").arg(file.fileName(), file.errorString())};
}

/// Read twice, so nothing that gives its bytes once; and nobody may ever write into a pipe.
Result<> openToRead(QFile &file)
{
    if (const QFileInfo place(file.fileName()); place.exists() && !place.isFile())
        return Error{.code = ErrorCode::MalformedRequest, .detail = QStringLiteral("%1 is no plain file.").arg(file.fileName())};
    return file.open(QIODevice::ReadOnly) ? Result<>() : Result<>(cannotRead(file));
}

/// What is shown to somebody who only wants to know whether it can be read is compared with the catalogue by nobody else.
Result<> checkTable(const TableShape &shape, const QList<TableCount> &before)
{
    const CataloguedTable *known = findInCatalogue(shape.name);
    const bool again = std::ranges::any_of(before, [&shape](const TableCount &count) { return count.table == shape.name; });
    if (known && known->use != TableUse::Left && !again)
        return {};
    return damagedFile(QStringLiteral("The backup holds a table that this version does not know: %1.").arg(shape.name));
}

} // namespace

Result<BackupHeader> BackupReader::header(const QString &path)
{
    QFile file(path);
    if (Result<> opened = openToRead(file); !opened)
        return failure(opened);
    return BackupHeader::parse(file.read(BackupHeader::longest));
}

Result<std::unique_ptr<BackupReader>> BackupReader::open(const QString &path, const FileKeys &keys)
{
    std::unique_ptr<BackupReader> reader(new BackupReader(path));
    QFile &file = reader->m_file;
    const QByteArray header = keys.header().toBytes();
    if (Result<> opened = openToRead(file); !opened)
        return failure(opened);
    if (file.read(header.size()) != header)
        return damagedFile(QStringLiteral("The backup is damaged at its beginning."));
    reader->m_records.emplace(SealedInput(file, keys));
    auto first = reader->m_records->read();
    if (!first)
        return failure(first);
    if (!*first)
        return notComplete();
    auto beginning = decodeBeginning(**first);
    wipe((*first)->data(), size_t((*first)->size()));
    if (!beginning)
        return failure(beginning);
    reader->m_beginning = std::move(*beginning);
    return reader;
}

Result<> BackupReader::takeTable(TableShape shape, TableVisitor &visitor)
{
    if (Result<> fine = checkTable(shape, m_counts); !fine)
        return fine;
    m_shape = std::move(shape);
    m_counts.append({m_shape.name, 0});
    return visitor.table(m_shape);
}

Result<> BackupReader::takeRows(const QList<TableRow> &rows, TableVisitor &visitor)
{
    if (m_counts.isEmpty())
        return notComplete();
    if (Result<> opens = SealedColumn(m_shape).check(rows, m_sealer.get()); !opens)
        return opens;
    m_counts.last().rows += rows.size();
    return visitor.rows(rows);
}

Result<> BackupReader::takeEnd(const BackupEnd &end)
{
    m_ended = true;
    return end.tables == m_counts && end.digest == m_records->digestBefore() ? Result<>() : Result<>(notComplete());
}

Result<> BackupReader::take(BackupRecord record, TableVisitor &visitor)
{
    if (auto *shape = std::get_if<TableShape>(&record))
        return takeTable(std::move(*shape), visitor);
    if (const auto *rows = std::get_if<QList<TableRow>>(&record))
        return takeRows(*rows, visitor);
    return takeEnd(std::get<BackupEnd>(record));
}

Result<BackupSummary> BackupReader::read(TableVisitor &visitor, const BackupWatcher &watcher)
{
    m_sealer = sealerOf(masterKeys(), m_random);
    qint64 rows = 0;
    for (;;) {
        const auto record = m_records->read();
        if (!record)
            return failure(record);
        if (!*record)
            break;
        auto decoded = m_ended ? Result<BackupRecord>(notComplete()) : decodeRecord(**record, m_shape);
        if (!decoded)
            return failure(decoded);
        if (const auto *some = std::get_if<QList<TableRow>>(&*decoded))
            rows += some->size();
        if (Result<> taken = take(std::move(*decoded), visitor); !taken)
            return failure(taken);
        if (watcher) {
            if (Result<> wanted = watcher({m_shape.name, rows}); !wanted)
                return failure(wanted);
        }
    }
    if (!m_ended)
        return notComplete();
    return BackupSummary{info(), m_counts, m_file.size()};
}

} // namespace sallyport
