// SPDX-License-Identifier: Apache-2.0
#include "core/backup/sealedcolumn.h"

#include "core/backup/backupheader.h"

namespace sallyport {

SealedColumn::SealedColumn(const TableShape &shape)
{
    const CataloguedTable *known = findInCatalogue(shape.name);
    if (!known || known->sealedColumn.isEmpty() || shape.key.isEmpty())
        return;
    m_column = shape.indexOf(QString(known->sealedColumn));
    m_key = shape.indexOf(shape.key.first());
    m_purpose = QByteArray(known->sealedFor.data(), known->sealedFor.size());
}

Result<> SealedColumn::replace(QList<TableRow> &rows, const Each &each) const
{
    if (m_column < 0)
        return {};
    for (TableRow &row : rows) {
        if (!row[m_column].isValid())
            continue;
        const auto replaced = each(row[m_column].toString().toLatin1(), m_purpose + row[m_key].toString().toUtf8());
        if (!replaced)
            return failure(replaced);
        row[m_column] = QString::fromLatin1(*replaced);
    }
    return {};
}

Result<> SealedColumn::check(const QList<TableRow> &rows, const Sealer *sealer) const
{
    if (m_column < 0)
        return {};
    QList<TableRow> copy = rows;
    return replace(copy, [sealer](const QByteArray &sealed, const QByteArray &context) -> Result<QByteArray> {
        if (!sealer)
            return damagedFile(QStringLiteral("The backup holds sealed keys and no master key to open them."));
        const auto opened = sealer->open(sealed, context);
        if (!opened)
            return failure(opened);
        return sealed;
    });
}

} // namespace sallyport
