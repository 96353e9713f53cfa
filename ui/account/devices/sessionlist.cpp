// SPDX-License-Identifier: Apache-2.0
#include "ui/account/devices/sessionlist.h"

#include "core/client/whendone.h"

#include <algorithm>

namespace sallyport::ui {

SessionList::SessionList(Session &session, QObject *parent) : QObject(parent), m_session(session)
{ }

qsizetype SessionList::others() const
{
    return std::ranges::count(m_sessions, false, &api::SessionView::current);
}

void SessionList::load()
{
    m_status = Status::Loading;
    Q_EMIT changed();
    whenDone(m_session.call(api::mySessions), this, [this](Result<api::SessionListView> list) {
        m_status = list ? Status::Ready : Status::Failed;
        if (list)
            m_sessions = std::move(list->items);
        else
            m_error = failure(list);
        std::ranges::stable_sort(m_sessions, [](const api::SessionView &a, const api::SessionView &b) {
            return a.current != b.current ? a.current : a.lastSeenAt > b.lastSeenAt;
        });
        Q_EMIT changed();
    });
}

void SessionList::end(const QUuid &id)
{
    whenDone(m_session.call(api::endMySession, {.id = id}), this, [this](const Result<api::Nothing> &done) { conclude(done, 1); });
}

void SessionList::endOthers()
{
    whenDone(m_session.call(api::endOtherSessions), this,
             [this, count = int(others())](const Result<api::Nothing> &done) { conclude(done, count); });
}

void SessionList::conclude(const Result<api::Nothing> &done, int count)
{
    // What is gone already is as good as ended.
    if (!done && done.error().code != ErrorCode::NotFound)
        return Q_EMIT failed(done.error());
    Q_EMIT ended(count);
    load();
}

} // namespace sallyport::ui
