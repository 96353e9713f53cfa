// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QObject>

namespace sallyport::ui {

/// Where the user is signed in, as the server has it, and the calls that end sessions.
class SessionList final : public QObject
{
    Q_OBJECT

public:
    enum class Status { Loading, Ready, Failed };

    explicit SessionList(Session &session, QObject *parent = nullptr);

    Status status() const { return m_status; }
    /// Why loading failed.
    const Error &error() const { return m_error; }
    /// This one first, then the last used.
    const QList<api::SessionView> &sessions() const { return m_sessions; }
    /// All but this one.
    qsizetype others() const;

    void load();
    void end(const QUuid &id);
    void endOthers();

Q_SIGNALS:
    void changed();
    /// So many are over now.
    void ended(int count);
    /// Nothing was ended.
    void failed(const sallyport::Error &error);

private:
    void conclude(const Result<api::Nothing> &done, int count);

    Session &m_session;
    Status m_status = Status::Loading;
    Error m_error;
    QList<api::SessionView> m_sessions;
};

} // namespace sallyport::ui
