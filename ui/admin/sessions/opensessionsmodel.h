// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/admin/table/scrolledmodel.h"

namespace sallyport::ui {

/// Who is signed in where, the newest sign-in first, fetched as somebody scrolls.
class OpenSessionsModel final : public ScrolledModel
{
    Q_OBJECT

public:
    enum Column { User, Device, Address, Since, LastSeen, ColumnCount };

    explicit OpenSessionsModel(Session &session, QObject *parent = nullptr);

    /// Starts anew with what this asks for; cursor and limit are the model's own.
    void ask(const api::SessionFilter &filter);
    void refresh() { ask(m_filter); }

    const api::OpenSessionView &session(int row) const { return m_sessions.at(row); }
    /// What a device is called.
    static QString deviceName(const api::SessionView &session);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void fetch(const QString &cursor) override;
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;

    Session &m_session;
    api::SessionFilter m_filter;
    QList<api::OpenSessionView> m_sessions;
};

} // namespace sallyport::ui
