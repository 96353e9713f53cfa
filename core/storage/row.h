// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/user.h"

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
    QByteArray bytes();
    bool flag();
    qint64 number();

    /// id, username, email, full_name, role, disabled, created_at, updated_at, last_sign_in_at.
    User user();

private:
    bool isNull() const;

    const QSqlQuery &m_query;
    int m_column = 0;
};

} // namespace sallyport
