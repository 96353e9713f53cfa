// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QHash>
#include <QObject>

namespace sallyport::ui {

/// The same done to many accounts, one part after the other, so that it can be followed and stopped.
class BulkRun final : public QObject
{
    Q_OBJECT

public:
    /// Each part checks the password again, which costs as much as a sign-in.
    static constexpr int partSize = 100;

    struct Account
    {
        QUuid id;
        QString name;
    };
    struct Refusal
    {
        Account account;
        Error error;
    };

    /// `action`: api::BulkChange::action.
    BulkRun(Session &session, const QString &action, QList<Account> accounts, QObject *parent);

    /// Begins, or tries the part that failed again.
    void start(const Secret &password);
    /// No further part is begun.
    void stop();

    qsizetype total() const { return m_accounts.size(); }
    qsizetype answered() const { return m_answered; }
    qsizetype done() const { return m_answered - m_refusals.size(); }
    const QList<Refusal> &refusals() const { return m_refusals; }
    bool isStopped() const { return m_isStopped; }
    bool isOver() const { return m_isStopped || m_answered == total(); }

Q_SIGNALS:
    /// A part was answered.
    void progressed();
    /// A whole part was refused: a wrong password, a server that is away. start() goes on from there.
    void failed(const sallyport::Error &error);
    /// All is answered, or it was stopped.
    void finished();

private:
    void next();
    void take(Result<api::BulkOutcomeList> answer);

    Session &m_session;
    const QString m_action;
    const QList<Account> m_accounts;
    QList<Refusal> m_refusals;
    Secret m_password;
    qsizetype m_answered = 0;
    bool m_isStopped = false;
    bool m_isUnderWay = false;
};

} // namespace sallyport::ui
