// SPDX-License-Identifier: Apache-2.0
#include "core/backup/sealedcolumn.h"

#include "core/backup/backupheader.h"

namespace sallyport {

std::unique_ptr<Sealer> sealerOf(const std::vector<Secret> &masterKeys, Random &random)
{
    Sealer::Keys keys;
    for (const Secret &key : masterKeys)
        keys.push_back(key.clone());
    return keys.empty() ? nullptr : std::make_unique<Sealer>(std::move(keys), Sealer::Source(), random);
}

SealedColumn::SealedColumn(const TableShape &shape)
{
    const CataloguedTable *known = findInCatalogue(shape.name);
    if (!known || known->sealedColumn.isEmpty() || shape.key.isEmpty())
        return;
    m_column = shape.indexOf(QString(known->sealedColumn));
    m_key = shape.indexOf(shape.key.first());
    m_context = known->sealedContext;
}

Result<> SealedColumn::replace(QList<TableRow> &rows, const Each &each) const
{
    if (m_column < 0)
        return {};
    for (TableRow &row : rows) {
        const QByteArray sealed = row[m_column].toString().toLatin1();
        if (!Sealer::keyIdIn(sealed)) // nothing, or what an earlier version kept as it was
            continue;
        const auto replaced = each(sealed, m_context(row[m_key].toString()));
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
