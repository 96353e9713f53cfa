// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/userwalk.h"

#include "core/client/whendone.h"

namespace sallyport::ui {

UserWalk::UserWalk(Session &session, const api::UserFilter &filter, Purpose purpose, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_purpose(purpose),
      m_filter(filter)
{
    m_filter.limit = pageSize;
    m_filter.cursor.clear();
    m_filter.skip = 0;
}

QFuture<Result<api::UserPageView>> UserWalk::ask()
{
    if (m_purpose == Purpose::Look)
        return m_session.call(api::listUsers, m_filter);
    return m_session.call(
        api::exportUsers,
        {.search = m_filter.search, .role = m_filter.role, .disabled = m_filter.disabled, .limit = pageSize, .cursor = m_filter.cursor});
}

void UserWalk::next()
{
    whenDone(ask(), this, [this](const Result<api::UserPageView> &answer) {
        if (m_isStopped)
            return;
        if (!answer)
            return Q_EMIT failed(answer.error());
        Q_EMIT page(answer->items, answer->total);
        if (m_isStopped)
            return;
        if (!answer->nextCursor)
            return Q_EMIT finished();
        m_filter.cursor = *answer->nextCursor;
        next();
    });
}

} // namespace sallyport::ui
