// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QAbstractTableModel>

namespace sallyport::ui {

/// The server's accounts, fetched page by page as somebody scrolls.
class UsersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Address, Role, LastSignIn, State, ColumnCount };
    enum class Status { Loading, Ready, Failed };

    explicit UsersModel(Session &session, QObject *parent = nullptr);

    /// Starts anew with what matches this text; all accounts for an empty one.
    void search(const QString &text);
    void refresh() { search(m_search); }

    Status status() const { return m_status; }
    const Error &error() const { return m_error; }
    /// How many match, also those not fetched yet.
    qint64 total() const { return m_total; }
    bool isSearch() const { return !m_search.isEmpty(); }
    const api::UserView &user(int row) const { return m_users.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static QString roleText(const api::UserView &user);
    static QString stateText(const api::UserView &user);
    static QString lastSignInText(const api::UserView &user);

Q_SIGNALS:
    void statusChanged();

private:
    void fetch();
    void take(Result<api::UserPageView> page);

    Session &m_session;
    QString m_search;
    QList<api::UserView> m_users;
    std::optional<QString> m_next; ///< cursor of the page to come; none after the last
    qint64 m_total = 0;
    Status m_status = Status::Loading;
    Error m_error;
    int m_query = 0; ///< answers to an older search are dropped
};

} // namespace sallyport::ui
