// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/audit/auditmodel.h"

#include "core/client/whendone.h"
#include "ui/admin/table/tableroles.h"
#include "ui/common/audittext.h"
#include "ui/common/datetext.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/tokens.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace sallyport::ui {

AuditModel::AuditModel(Session &session, QObject *parent) : ScrolledModel(parent), m_session(session)
{
    m_live.setInterval(liveInterval);
    connect(&m_live, &QTimer::timeout, this, &AuditModel::lookForNew);
}

void AuditModel::ask(const api::AuditFilter &filter)
{
    m_filter = filter;
    m_filter.limit = pageSize;
    m_isLooking = false;
    start();
}

void AuditModel::fetch(const QString &cursor)
{
    api::AuditFilter filter = m_filter;
    filter.cursor = cursor;
    whenDone(m_session.call(api::listAudit, filter), this, [this, asked = question()](Result<api::AuditPageView> page) {
        if (isAsked(asked))
            take(std::move(page), m_records);
    });
}

void AuditModel::setLive(bool live)
{
    if (!live)
        return m_live.stop();
    m_live.start();
    lookForNew();
}

void AuditModel::lookForNew()
{
    if (m_isLooking || isUnderWay() || status() != Status::Ready)
        return;
    m_isLooking = true;
    whenDone(m_session.call(api::listAudit, m_filter), this, [this, asked = question()](const Result<api::AuditPageView> &page) {
        if (!isAsked(asked))
            return;
        m_isLooking = false;
        if (page && !isUnderWay()) {
            setTotal(page->total);
            addNew(page->items);
        } // a look that failed is made again in a moment; the window says when the server is away
    });
}

void AuditModel::addNew(const QList<api::AuditRecordView> &newest)
{
    const qint64 last = m_records.isEmpty() ? 0 : m_records.first().id;
    const auto old = std::ranges::find_if(newest, [last](const api::AuditRecordView &record) { return record.id <= last; });
    const int count = int(old - newest.begin());
    if (count == 0)
        return;
    if (count == newest.size() && !m_records.isEmpty())
        return refresh(); // there may be others between
    beginInsertRows({}, 0, count - 1);
    m_records = newest.mid(0, count) + m_records;
    endInsertRows();
    Q_EMIT cameIn(count);
    Q_EMIT statusChanged();
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

QString AuditModel::text(const api::AuditRecordView &record, int column) const
{
    switch (Column(column)) {
    case When: {
        const auto local = QDateTime::fromMSecsSinceEpoch(record.at.time_since_epoch().count());
        return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::LongFormat).section(u' ', 0, 0)
                                                    : QLocale().toString(local, QLocale::ShortFormat);
    }
    case Action: return auditActionText(record.action);
    case Actor: return record.actor.isEmpty() ? QStringLiteral("–") : record.actor;
    case Subject: return record.subject.isEmpty() ? QStringLiteral("–") : record.subject;
    case Address: return record.address;
    case ColumnCount: break;
    }
    return {};
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const api::AuditRecordView &record = m_records.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(record, column);
    case Qt::ToolTipRole: return plainToolTip(text(record, column));
    case StrongRole: return column == Action;
    case FixedRole: return column == Address;
    case InkRole:
        if (column == Action)
            return int(isAuditWarning(record.action) ? TextRole::Bad : TextRole::Body);
        return int(column == Actor || column == Subject ? TextRole::Body : TextRole::Dim);
    default: return {};
    }
}

QString AuditModel::title(int column) const
{
    switch (Column(column)) {
    case When: return tr("When");
    case Action: return tr("What");
    case Actor: return tr("Who");
    case Subject: return tr("Account");
    case Address: return tr("From");
    case ColumnCount: break;
    }
    return {};
}

} // namespace sallyport::ui
