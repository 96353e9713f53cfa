// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sealer.h"
#include "core/storage/bulk/tabledump.h"

#include <functional>

namespace sallyport {

/// What opens the values that are sealed with one of some master keys; none without a key.
std::unique_ptr<Sealer> sealerOf(const std::vector<Secret> &masterKeys, Random &random);

/// The values of a table that are sealed with the master key, as the catalogue of tables says.
class SealedColumn
{
public:
    explicit SealedColumn(const TableShape &shape);

    /// Calls `each` with every sealed value of some rows and its context, and puts what it gives in its place.
    using Each = std::function<Result<QByteArray>(const QByteArray &sealed, const QByteArray &context)>;
    Result<> replace(QList<TableRow> &rows, const Each &each) const;
    /// Whether each of them opens. Errors as Sealer::open(); ErrorCode::FileDamaged without a sealer where something is sealed.
    Result<> check(const QList<TableRow> &rows, const Sealer *sealer) const;

private:
    qsizetype m_column = -1;
    qsizetype m_key = -1;
    QByteArray (*m_context)(const QString &key) = nullptr;
};

} // namespace sallyport
