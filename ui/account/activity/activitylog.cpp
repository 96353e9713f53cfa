// SPDX-License-Identifier: Apache-2.0
#include "ui/account/activity/activitylog.h"

#include "core/client/whendone.h"

namespace sallyport::ui {

ActivityLog::ActivityLog(Session &session, QObject *parent) : QObject(parent), m_session(session)
{ }

void ActivityLog::load()
{
    ask({});
}

void ActivityLog::loadMore()
{
    if (m_next && m_status != Status::Loading)
        ask(*m_next);
}

void ActivityLog::ask(const QString &cursor)
{
    m_status = Status::Loading;
    Q_EMIT changed();
    const auto take = [this, question = ++m_question, first = cursor.isEmpty()](Result<api::AuditPageView> page) {
        if (question != m_question)
            return;
        m_status = page ? Status::Ready : Status::Failed;
        if (page) {
            if (first)
                m_records.clear();
            m_records.append(std::move(page->items));
            m_next = std::move(page->nextCursor);
        } else {
            m_error = failure(page);
        }
        Q_EMIT changed();
    };
    whenDone(m_session.call(api::myActivity, {.limit = pageSize, .cursor = cursor}), this, take);
}

} // namespace sallyport::ui
