// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QObject>

namespace sallyport::ui {

/// Fetches every account that matches, page by page, for what needs all of them.
class UserWalk final : public QObject
{
    Q_OBJECT

public:
    /// More would be read for longer than the window may stand still.
    static constexpr int pageSize = 200;

    enum class Purpose {
        Look,
        Export, ///< the server writes it into the audit log
    };

    UserWalk(Session &session, const api::UserFilter &filter, Purpose purpose, QObject *parent);

    void start() { next(); }
    /// Nothing is said any more.
    void stop() { m_isStopped = true; }

Q_SIGNALS:
    void page(const QList<sallyport::api::UserView> &users, qint64 total);
    void failed(const sallyport::Error &error);
    void finished();

private:
    void next();
    QFuture<Result<api::UserPageView>> ask();

    Session &m_session;
    const Purpose m_purpose;
    api::UserFilter m_filter;
    bool m_isStopped = false;
};

} // namespace sallyport::ui
