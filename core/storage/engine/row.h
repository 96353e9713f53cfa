// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sessionrepository.h"

#include <QByteArray>

#include <optional>

class QSqlQuery;

namespace sallyport {

/// One row of an answer, read column by column from the left in the types of sqlvalue.h.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) { }

    QString text();
    std::optional<QString> optionalText();
    QUuid id();
    std::optional<QUuid> optionalId();
    Timestamp time();
    std::optional<Timestamp> optionalTime();
    std::optional<qint64> optionalNumber();
    QByteArray bytes();
    bool flag();
    qint64 number();

    /// The columns that user() reads, of a table users that is called `u`.
    static QString userColumns();
    User user();
    /// The columns that session() reads, of a table sessions that is called `s`.
    static QString sessionColumns();
    StoredSession session();

private:
    bool isNull() const;

    const QSqlQuery &m_query;
    int m_column = 0;
};

} // namespace sallyport
