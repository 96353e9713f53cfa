// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/usersmodel.h"

#include "core/client/whendone.h"
#include "ui/common/datetext.h"

namespace sallyport::ui {

UsersModel::UsersModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{ }

void UsersModel::search(const QString &text)
{
    ++m_query;
    m_search = text;
    m_next = QString();
    fetch();
}

void UsersModel::fetch()
{
    m_status = Status::Loading;
    Q_EMIT statusChanged();
    const api::UserFilter filter{.search = m_search, .role = {}, .disabled = {}, .limit = 50, .cursor = m_next.value_or(QString())};
    whenDone(m_session.call(api::listUsers, filter), this, [this, query = m_query](Result<api::UserPageView> page) {
        if (query == m_query)
            take(std::move(page));
    });
}

void UsersModel::take(Result<api::UserPageView> page)
{
    const bool first = !m_next || m_next->isEmpty();
    if (!page) {
        m_status = Status::Failed;
        m_error = failure(page);
        if (m_error.code == ErrorCode::Forbidden) {
            beginResetModel();
            m_users.clear();
            endResetModel();
        }
        return Q_EMIT statusChanged();
    }
    m_status = Status::Ready;
    m_total = page->total;
    m_next = page->nextCursor;
    if (first) {
        beginResetModel();
        m_users = std::move(page->items);
        endResetModel();
    } else if (!page->items.isEmpty()) {
        beginInsertRows({}, int(m_users.size()), int(m_users.size() + page->items.size() - 1));
        m_users += page->items;
        endInsertRows();
    }
    Q_EMIT statusChanged();
}

int UsersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

int UsersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsersModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const api::UserView &user = m_users.at(index.row());
    switch (Column(index.column())) {
    case Name: return user.username;
    case Address: return user.email.value_or(QString());
    case Role: return roleText(user);
    case LastSignIn: return lastSignInText(user);
    case State: return stateText(user);
    case ColumnCount: break;
    }
    return {};
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Name");
    case Address: return tr("Address");
    case Role: return tr("Role");
    case LastSignIn: return tr("Last sign-in");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

bool UsersModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_status == Status::Ready && m_next && !m_next->isEmpty();
}

void UsersModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetch();
}

QString UsersModel::roleText(const api::UserView &user)
{
    return user.isAdministrator() ? tr("Administrator") : tr("User");
}

QString UsersModel::stateText(const api::UserView &user)
{
    return user.disabled ? tr("Disabled") : tr("Active");
}

QString UsersModel::lastSignInText(const api::UserView &user)
{
    return user.lastSignInAt ? dateText(*user.lastSignInAt) : tr("Never");
}

} // namespace sallyport::ui
