// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/sessions/opensessionsmodel.h"

#include "core/client/whendone.h"
#include "ui/admin/table/tableroles.h"
#include "ui/common/datetext.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/tokens.h"

namespace sallyport::ui {

OpenSessionsModel::OpenSessionsModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{ }

void OpenSessionsModel::ask(const api::SessionFilter &filter)
{
    ++m_query;
    m_filter = filter;
    m_filter.limit = pageSize;
    m_next = QString();
    setStatus(Status::Loading);
    fetch();
}

void OpenSessionsModel::setStatus(Status status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

void OpenSessionsModel::fetch()
{
    api::SessionFilter filter = m_filter;
    filter.cursor = m_next.value_or(QString());
    m_isUnderWay = true;
    whenDone(m_session.call(api::listSessions, filter), this, [this, query = m_query](Result<api::SessionPageView> page) {
        if (query == m_query)
            take(std::move(page));
    });
}

void OpenSessionsModel::take(Result<api::SessionPageView> page)
{
    m_isUnderWay = false;
    if (!page) {
        m_error = failure(page);
        return setStatus(Status::Failed);
    }
    const bool isFirst = !m_next || m_next->isEmpty();
    m_next = page->nextCursor;
    m_total = page->total;
    if (isFirst) {
        beginResetModel();
        m_sessions = page->items;
        endResetModel();
    } else if (!page->items.isEmpty()) {
        beginInsertRows({}, int(m_sessions.size()), int(m_sessions.size() + page->items.size() - 1));
        m_sessions += page->items;
        endInsertRows();
    }
    setStatus(Status::Ready);
}

void OpenSessionsModel::look(int last)
{
    const bool isMore = m_next && !m_next->isEmpty() && m_sessions.size() < mostKept;
    if (m_status == Status::Ready && isMore && !m_isUnderWay && last + pageSize / 2 >= m_sessions.size())
        fetch();
}

QString OpenSessionsModel::deviceName(const api::SessionView &session)
{
    return session.name.isEmpty() ? tr("Unknown device") : session.name;
}

int OpenSessionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

int OpenSessionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString textOf(const api::OpenSessionView &open, int column)
{
    switch (OpenSessionsModel::Column(column)) {
    case OpenSessionsModel::User: return open.username;
    case OpenSessionsModel::Device:
        return open.session.current ? OpenSessionsModel::tr("%1 (this one)").arg(OpenSessionsModel::deviceName(open.session))
                                    : OpenSessionsModel::deviceName(open.session);
    case OpenSessionsModel::Address: return open.session.address;
    case OpenSessionsModel::Since: return dateText(open.session.createdAt);
    case OpenSessionsModel::LastSeen: return dateText(open.session.lastSeenAt);
    case OpenSessionsModel::ColumnCount: break;
    }
    return {};
}

QVariant OpenSessionsModel::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(m_sessions.at(index.row()), column);
    case Qt::ToolTipRole: return plainToolTip(textOf(m_sessions.at(index.row()), column));
    case StrongRole: return column == User;
    case FixedRole: return column == Address;
    case InkRole: return int(column == User || column == Device ? TextRole::Body : TextRole::Dim);
    default: return {};
    }
}

QVariant OpenSessionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case User: return tr("User");
    case Device: return tr("Device");
    case Address: return tr("From");
    case Since: return tr("Signed in");
    case LastSeen: return tr("Last used");
    case ColumnCount: break;
    }
    return {};
}

void OpenSessionsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_sessions.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_sessions.size()) - 1, ColumnCount - 1));
}

} // namespace sallyport::ui
