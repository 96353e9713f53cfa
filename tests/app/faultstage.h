// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/failingdatabase.h"
#include "tests/support/inprocessserver.h"

#include <QJsonObject>

namespace sallyport {

/// A whole server whose database fails when it is told to, and what can be seen of it from outside and in its tables.
class FaultStage
{
public:
    /// On a file, or on a database of the program's PostgreSQL.
    explicit FaultStage(Dialect dialect, const InProcessServer::Adjust &adjust = {});

    struct Answer
    {
        int status = 0;
        QByteArray body;
        QJsonObject json() const;
        QString text(const char *name) const { return json().value(QLatin1StringView(name)).toString(); }
    };
    struct Request
    {
        QByteArray method;
        QByteArray path;
        QByteArray body = {};
        QByteArray token = {};
        bool isForm = false;
    };

    /// A connection of its own for each call; status 0 when there is no answer. While nothing is made to fail, a database that is left
    /// alone for a moment because it did not answer (503) is asked again.
    Answer call(const Request &request) const;
    struct Outcome
    {
        Answer answer;
        bool failed = false; ///< whether the database's call was reached
    };
    /// While the database's call of that number fails; 1 is the first.
    Outcome callFailingAt(int number, const Request &request);
    Answer signIn(const QString &name, const QString &password = InProcessServer::password()) const;
    /// The answer to the user's sign-in, which must be one.
    QJsonObject tokensOf(const QString &name) const;
    bool isAccepted(const QString &accessToken) const;

    /// Every row of every table, but for counted tries and for when sessions were seen last, which change by themselves.
    QMap<QString, QStringList> dump() const;
    /// How many tries are counted, by what they are counted for.
    QMap<QString, qint64> tries() const;
    bool isAuditIntact() const;

    /// What makes another program use the same database.
    Settings settings() const;

private:
    Answer callOnce(const Request &request) const;
    DatabaseUrl databaseUrl() const;

    const QString m_postgres; // its URL; empty: the file in the data directory

public:
    FailingDatabase faults;
    InProcessServer server;
};

} // namespace sallyport
