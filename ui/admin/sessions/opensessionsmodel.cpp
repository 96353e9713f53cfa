// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/sessions/opensessionsmodel.h"

#include "core/client/whendone.h"
#include "ui/admin/table/tableroles.h"
#include "ui/common/datetext.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/tokens.h"

namespace sallyport::ui {

OpenSessionsModel::OpenSessionsModel(Session &session, QObject *parent) : ScrolledModel(parent), m_session(session)
{ }

void OpenSessionsModel::ask(const api::SessionFilter &filter)
{
    m_filter = filter;
    m_filter.limit = pageSize;
    start();
}

void OpenSessionsModel::fetch(const QString &cursor)
{
    api::SessionFilter filter = m_filter;
    filter.cursor = cursor;
    whenDone(m_session.call(api::listSessions, filter), this, [this, asked = question()](Result<api::SessionPageView> page) {
        if (isAsked(asked))
            take(std::move(page), m_sessions);
    });
}

QString OpenSessionsModel::deviceName(const api::SessionView &session)
{
    return session.name.isEmpty() ? tr("Unknown device") : session.name;
}

int OpenSessionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
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

QString OpenSessionsModel::title(int column) const
{
    switch (Column(column)) {
    case User: return tr("User");
    case Device: return tr("Device");
    case Address: return tr("From");
    case Since: return tr("Signed in");
    case LastSeen: return tr("Last used");
    case ColumnCount: break;
    }
    return {};
}

} // namespace sallyport::ui
