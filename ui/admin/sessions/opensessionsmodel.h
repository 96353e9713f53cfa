// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QAbstractTableModel>

namespace sallyport::ui {

/// Who is signed in where, the newest sign-in first, fetched as somebody scrolls.
class OpenSessionsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { User, Device, Address, Since, LastSeen, ColumnCount };
    enum class Status { Loading, Ready, Failed };
    static constexpr int pageSize = 100;
    static constexpr int mostKept = 20'000; ///< sessions; whoever scrolls further filters first

    explicit OpenSessionsModel(Session &session, QObject *parent = nullptr);

    /// Starts anew with what this asks for; cursor and limit are the model's own.
    void ask(const api::SessionFilter &filter);
    void refresh() { ask(m_filter); }
    /// Rows up to this one are on the screen: fetches more when it nears the end.
    void look(int last);

    Status status() const { return m_status; }
    const Error &error() const { return m_error; }
    qint64 total() const { return m_total; }
    const api::OpenSessionView &session(int row) const { return m_sessions.at(row); }
    /// What a device is called.
    static QString deviceName(const api::SessionView &session);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

Q_SIGNALS:
    void statusChanged();

private:
    void fetch();
    void take(Result<api::SessionPageView> page);
    void setStatus(Status status);

    Session &m_session;
    api::SessionFilter m_filter;
    QList<api::OpenSessionView> m_sessions;
    std::optional<QString> m_next; ///< cursor of the page to come; none after the last
    qint64 m_total = 0;
    Status m_status = Status::Loading;
    Error m_error;
    int m_query = 0; ///< answers to an older question are dropped
    bool m_isUnderWay = false;
};

} // namespace sallyport::ui
