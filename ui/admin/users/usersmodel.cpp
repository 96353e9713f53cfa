// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/usersmodel.h"

#include "core/client/whendone.h"
#include "ui/admin/table/tableroles.h"
#include "ui/common/badge.h"
#include "ui/common/datetext.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/tokens.h"

namespace sallyport::ui {

/// More would be asked for than a jump needs, and hold up the next one.
static constexpr int mostUnderWay = 3;

UsersModel::UsersModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(lookDelay);
    connect(&m_lookTimer, &QTimer::timeout, this, &UsersModel::lookNow);
}

void UsersModel::ask(const api::UserFilter &filter)
{
    m_filter = filter;
    m_first = m_last = 0;
    refresh();
}

void UsersModel::refresh()
{
    ++m_query;
    m_underWay.clear();
    m_isAnew = true;
    setStatus(Status::Loading);
    fetch(m_first / UserPages::pageSize);
}

void UsersModel::setStatus(Status status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

void UsersModel::look(int first, int last)
{
    m_first = first;
    m_last = last;
    const int firstPage = first / UserPages::pageSize, lastPage = last / UserPages::pageSize;
    m_pages.touch(firstPage, lastPage);
    bool isMissing = false;
    for (int page = firstPage; page <= lastPage; ++page)
        isMissing = isMissing || (!m_pages.has(page) && !m_underWay.contains(page));
    if (isMissing && m_status != Status::Failed && !m_isAnew && !m_lookTimer.isActive())
        m_lookTimer.start();
}

void UsersModel::lookNow()
{
    const int lastPage = std::min(m_last, m_rows - 1) / UserPages::pageSize;
    for (int page = m_first / UserPages::pageSize; page <= lastPage; ++page) {
        if (m_underWay.size() >= mostUnderWay)
            return; // the answer to one of them looks again
        if (!m_pages.has(page) && !m_underWay.contains(page))
            fetch(page);
    }
}

void UsersModel::fetch(int page)
{
    const auto way = m_isAnew ? UserPages::Way{.cursor = {}, .skip = page * UserPages::pageSize} : m_pages.wayTo(page);
    api::UserFilter filter = m_filter;
    filter.limit = UserPages::pageSize;
    filter.cursor = way.cursor;
    filter.skip = way.skip;
    m_underWay.insert(page);
    whenDone(m_session.call(api::listUsers, filter), this, [this, page, query = m_query](Result<api::UserPageView> answer) {
        if (query == m_query)
            take(page, std::move(answer));
    });
}

void UsersModel::take(int page, Result<api::UserPageView> answer)
{
    m_underWay.remove(page);
    if (!answer) {
        m_error = failure(answer);
        m_isAnew = false;
        return setStatus(Status::Failed);
    }
    const bool isShorter = answer->items.isEmpty() && page > 0 && answer->total > 0;
    if (m_isAnew && !isShorter) {
        m_isAnew = false;
        beginResetModel();
        m_pages.clear();
        m_total = answer->total;
        m_rows = int(std::min(m_total, m_filter.search.isEmpty() ? m_total : api::UserPageView::mostCounted));
        m_pages.put(page, *answer);
        endResetModel();
    } else if (answer->total != m_total || isShorter) {
        // Accounts came or went meanwhile: everything after them is somewhere else now.
        m_first = isShorter ? 0 : m_first;
        return refresh();
    } else {
        m_pages.put(page, *answer);
        const int first = page * UserPages::pageSize, last = first + int(answer->items.size()) - 1;
        if (last >= first)
            Q_EMIT dataChanged(index(first, 0), index(std::min(last, m_rows - 1), ColumnCount - 1));
    }
    setStatus(Status::Ready);
    look(m_first, m_last);
}

void UsersModel::put(const api::UserView &user)
{
    const int row = m_pages.replace(user);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (m_chosen.contains(user.id))
        m_chosen.insert(user.id, user.username);
}

void UsersModel::choose(const QHash<QUuid, QString> &chosen)
{
    m_chosen = chosen;
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, Choice), index(m_rows - 1, Choice), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

void UsersModel::toggle(int row)
{
    const api::UserView *who = user(row);
    if (!who)
        return;
    if (!m_chosen.remove(who->id))
        m_chosen.insert(who->id, who->username);
    Q_EMIT dataChanged(index(row, Choice), index(row, Choice), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

int UsersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int UsersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsersModel::text(const api::UserView &user, int column) const
{
    switch (Column(column)) {
    case Name: return user.username;
    case FullName: return user.fullName.value_or(QString());
    case Address: return user.email.value_or(QString());
    case Role: return roleText(user);
    case LastSignIn: return lastSignInText(user);
    case Created: return dateText(user.createdAt);
    case State: return stateText(user);
    case Choice:
    case ColumnCount: break;
    }
    return {};
}

QVariant UsersModel::data(const QModelIndex &index, int role) const
{
    const api::UserView *user = this->user(index.row());
    const int column = index.column();
    if (!user)
        return role == MissingRole && column != Choice ? QVariant(true) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return text(*user, column);
    case Qt::ToolTipRole: return plainToolTip(text(*user, column).toString());
    case Qt::CheckStateRole: return column == Choice ? QVariant(m_chosen.contains(user->id) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Choice
            ? QVariant(m_chosen.contains(user->id) ? tr("%1, selected").arg(user->username) : tr("%1, not selected").arg(user->username))
            : QVariant();
    case StrongRole: return column == Name;
    case InkRole: return int(column == Name ? TextRole::Body : column == State && !user->disabled ? TextRole::Good : TextRole::Dim);
    case BadgeRole:
        if (column == Role && user->isAdministrator())
            return int(Badge::Kind::Accent);
        return column == State && user->disabled ? QVariant(int(Badge::Kind::Bad)) : QVariant();
    default: return {};
    }
}

bool UsersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Choice || !user(index.row()))
        return false;
    if (m_chosen.contains(user(index.row())->id) != (value.toInt() == Qt::Checked))
        toggle(index.row());
    return true;
}

Qt::ItemFlags UsersModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.column() == Choice ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == Choice)
        return tr("Selected");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Name");
    case FullName: return tr("Full name");
    case Address: return tr("Address");
    case Role: return tr("Role");
    case LastSignIn: return tr("Last sign-in");
    case Created: return tr("Created");
    case State: return tr("State");
    case Choice:
    case ColumnCount: break;
    }
    return {};
}

QString UsersModel::orderOf(int column, Qt::SortOrder order)
{
    const QString sign = order == Qt::DescendingOrder ? QStringLiteral("-") : QString();
    switch (Column(column)) {
    case Name: return sign + QStringLiteral("username");
    case FullName: return sign + QStringLiteral("full_name");
    case Address: return sign + QStringLiteral("email");
    case LastSignIn: return sign + QStringLiteral("last_sign_in_at");
    case Created: return sign + QStringLiteral("created_at");
    case Choice:
    case Role:
    case State:
    case ColumnCount: break;
    }
    return {};
}

void UsersModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
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
