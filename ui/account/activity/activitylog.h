// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QObject>

namespace sallyport::ui {

/// What happened to the user's account, the newest first, page by page.
class ActivityLog final : public QObject
{
    Q_OBJECT

public:
    enum class Status { Loading, Ready, Failed };
    static constexpr int pageSize = 25;

    explicit ActivityLog(Session &session, QObject *parent = nullptr);

    Status status() const { return m_status; }
    const Error &error() const { return m_error; }
    const QList<api::AuditRecordView> &records() const { return m_records; }
    bool hasMore() const { return m_next.has_value(); }

    /// From the newest on.
    void load();
    void loadMore();

Q_SIGNALS:
    void changed();

private:
    void ask(const QString &cursor);

    Session &m_session;
    Status m_status = Status::Loading;
    Error m_error;
    QList<api::AuditRecordView> m_records;
    std::optional<QString> m_next;
    int m_question = 0; ///< answers to an older one are dropped
};

} // namespace sallyport::ui
