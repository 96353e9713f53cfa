// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/bulkrun.h"

#include "core/client/whendone.h"

#include <utility>

namespace sallyport::ui {

BulkRun::BulkRun(Session &session, const QString &action, QList<Account> accounts, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_action(action),
      m_accounts(std::move(accounts))
{ }

void BulkRun::start(const Secret &password)
{
    m_password = password.clone();
    m_isStopped = false;
    next();
}

void BulkRun::stop()
{
    if (std::exchange(m_isStopped, true) || m_isUnderWay)
        return; // what is under way happens: its answer ends it
    Q_EMIT finished();
}

void BulkRun::next()
{
    if (isOver())
        return Q_EMIT finished();
    api::BulkChange change;
    change.action = m_action;
    change.currentPassword = m_password.clone();
    for (const Account &account : m_accounts.sliced(m_answered, std::min<qsizetype>(partSize, total() - m_answered)))
        change.ids.append(account.id);
    m_isUnderWay = true;
    whenDone(m_session.call(api::changeUsers, std::move(change)), this,
             [this](Result<api::BulkOutcomeList> answer) { take(std::move(answer)); });
}

void BulkRun::take(Result<api::BulkOutcomeList> answer)
{
    m_isUnderWay = false;
    if (!answer) {
        if (m_isStopped)
            return Q_EMIT finished();
        return Q_EMIT failed(answer.error());
    }
    for (const api::BulkOutcome &outcome : std::as_const(answer->items)) {
        const Account account = m_accounts.value(m_answered++);
        if (!outcome.done)
            m_refusals.append({account,
                               {.code = errorCodeFromWireName(outcome.code.value_or(QString())).value_or(ErrorCode::Internal),
                                .detail = outcome.detail.value_or(QString())}});
    }
    if (answer->items.isEmpty())
        return Q_EMIT failed({.code = ErrorCode::NotSallyport, .detail = QStringLiteral("no outcome for any account")});
    Q_EMIT progressed();
    next();
}

} // namespace sallyport::ui
