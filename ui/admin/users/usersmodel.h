// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/admin/users/userpages.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace sallyport::ui {

/// The server's accounts as one list of any length. Only the pages that somebody looks at are fetched, so a million rows are as smooth as
/// ten; what is not here yet says so (MissingRole).
class UsersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Choice, Name, FullName, Address, Role, LastSignIn, Created, State, ColumnCount };
    enum class Status { Loading, Ready, Failed };
    /// Who scrolls on within this many milliseconds has not looked.
    static constexpr int lookDelay = 40;

    explicit UsersModel(Session &session, QObject *parent = nullptr);

    /// Starts anew with what this asks for; cursor, skip and limit are the model's own.
    void ask(const api::UserFilter &filter);
    const api::UserFilter &filter() const { return m_filter; }
    /// The same anew; what is on the screen stays until the answer is here.
    void refresh();
    /// Rows first to last are on the screen: fetches what is missing of them.
    void look(int first, int last);

    Status status() const { return m_status; }
    const Error &error() const { return m_error; }
    /// How many match, also those not fetched yet; of a search one more than UserPageView::mostCounted stands for any number beyond.
    qint64 total() const { return m_total; }
    bool isNarrowed() const { return !m_filter.search.isEmpty() || m_filter.role || m_filter.disabled; }
    /// nullptr where it is not here yet.
    const api::UserView *user(int row) const { return m_pages.row(row); }
    int rowOf(const QUuid &id) const { return m_pages.rowOf(id); }
    /// An account has changed: shows it at once.
    void put(const api::UserView &user);

    /// The accounts that are checked, with their names; they stay checked while the list is scrolled, sorted and searched.
    const QHash<QUuid, QString> &chosen() const { return m_chosen; }
    void choose(const QHash<QUuid, QString> &chosen);
    void toggle(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// UserFilter::sort for a column; empty where the server has no such order.
    static QString orderOf(int column, Qt::SortOrder order);
    void retranslate();

    static QString roleText(const api::UserView &user);
    static QString stateText(const api::UserView &user);
    static QString lastSignInText(const api::UserView &user);

Q_SIGNALS:
    void statusChanged();
    void chosenChanged();

private:
    void fetch(int page);
    void take(int page, Result<api::UserPageView> answer);
    void lookNow();
    void setStatus(Status status);
    QVariant text(const api::UserView &user, int column) const;

    Session &m_session;
    api::UserFilter m_filter;
    UserPages m_pages;
    QTimer m_lookTimer;
    int m_first = 0, m_last = 0; ///< rows on the screen
    QSet<int> m_underWay; ///< pages asked for
    QHash<QUuid, QString> m_chosen;
    qint64 m_total = 0;
    int m_rows = 0;
    Status m_status = Status::Loading;
    Error m_error;
    int m_query = 0; ///< answers to an older question are dropped
    bool m_isAnew = false; ///< the next answer takes the place of everything
};

} // namespace sallyport::ui
